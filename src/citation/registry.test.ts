import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broken, unresolved } from './guard.ts';
import { isTag, linesFor, numberOf, parseRegistry, tagOf } from './registry.ts';

const registry = `# comment
0A1C section differentiate-definition 0.1.0
0A1D equation dCE_dzhat 0.1.0
0A1E equation old-slope 0.1.0
0A1E retired 0.2.0 0A1D said twice
`;

describe('a tag', () => {
  test('counts in 34 digits, there and back', () => {
    fc.assert(
      fc.property(fc.nat(34 ** 4 - 1), (n) => {
        expect(numberOf(tagOf(n))).toBe(n);
        expect(isTag(tagOf(n))).toBe(true);
      }),
    );
    expect([tagOf(1), tagOf(33), tagOf(34)]).toEqual(['0001', '000Z', '0010']);
  });

  test.each(['0A1', '0A1DD', '0a1d', '0O11', '0I11'])('%s is none', (text) => {
    expect(isTag(text)).toBe(false);
  });

  test('a new object gets the highest ever given plus one, retired ones included', () => {
    const objects = [
      { kind: 'equation', id: 'dCE_dzhat' },
      { kind: 'table', id: 'signs' },
      { kind: 'figure', id: 'graph' },
    ] as const;
    expect(linesFor(parseRegistry(registry), objects, '0.2.0')).toEqual([
      '0A1F table signs 0.2.0',
      '0A1G figure graph 0.2.0',
    ]);
  });
});

describe('the registry’s own lines', () => {
  test('a renamed object keeps its tag', () => {
    const renamed = parseRegistry(`${registry}0A1D renamed slope 0.2.0\n`);
    expect(renamed.get('0A1D')).toMatchObject({ kind: 'equation', id: 'slope' });
    expect(linesFor(renamed, [{ kind: 'equation', id: 'slope' }], '0.2.0')).toEqual([]);
  });

  test.each([
    [
      '0A1D cell run 0.2.0',
      'content/tags.txt:6  0A1D is given twice: to equation dCE_dzhat and to cell run.',
    ],
    ['0A2D equation dCE_dzhat 0.2.0', 'equation dCE_dzhat has two tags, 0A1D and 0A2D'],
    ['0A2D picture x 0.2.0', '“picture” is no kind. There are chapter, section'],
    ['0O2D cell x 0.2.0', '“0O2D” is no tag'],
    ['0A2D cell x', 'a line says: tag kind id version'],
    ['0A2D retired 0.2.0 - gone', '0A2D is retired before it was given'],
    ['0A1C retired 0.2.0', 'a retired tag says: tag retired version successor reason'],
  ])('%s is refused', (line, message) => {
    expect(() => parseRegistry(`${registry}${line}\n`)).toThrow(message);
  });
});

describe('the guard compares with an earlier registry', () => {
  const without = (line: string) => registry.replace(`${line}\n`, '');

  test('what was only added, renamed or retired is well', () => {
    const later = `${registry}0A1F cell run 0.2.0\n0A1D renamed slope 0.2.0\n0A1C retired 0.3.0 - cut\n`;
    expect(broken(registry, later)).toEqual([]);
  });

  test('a removed line', () => {
    expect(broken(registry, without('0A1C section differentiate-definition 0.1.0'), 'abc123')).toEqual([
      '0A1C (section differentiate-definition, in abc123) is gone. A tag is for good: put its line back and retire it.',
    ]);
  });

  test('a changed kind', () => {
    expect(broken(registry, registry.replace('0A1C section', '0A1C figure'))[0]).toMatch(
      /0A1C \(section .*\) is now a figure\. Give the figure a tag of its own\./,
    );
  });

  test('a reused tag', () => {
    expect(broken(registry, registry.replace('dCE_dzhat', 'other'))[0]).toMatch(
      /0A1D \(equation dCE_dzhat, .*\) is now given to other\. Put the line back/,
    );
  });

  test('a retirement taken back', () => {
    expect(broken(registry, without('0A1E retired 0.2.0 0A1D said twice'))[0]).toMatch(
      /0A1E was retired .* and is in use again/,
    );
  });
});

describe('every tag in use stands exactly once', () => {
  const section = { kind: 'section', id: 'differentiate-definition' } as const;
  const equation = { kind: 'equation', id: 'dCE_dzhat' } as const;

  test('a tag that stands nowhere, and one that stands twice, are told apart', () => {
    expect(unresolved(parseRegistry(registry), [section, equation], 'en')).toEqual([]);
    expect(unresolved(parseRegistry(registry), [section, section], 'en')).toEqual([
      '0A1C (section differentiate-definition) stands 2 times in en. Give the others ids of their own.',
      '0A1D (equation dCE_dzhat) stands nowhere in en. Put it back, or retire it: “0A1D retired VERSION SUCCESSOR reason”.',
    ]);
  });
});
