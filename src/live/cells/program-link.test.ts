import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rand } from '../../model/random/rand.ts';
import { fragmentOf, programIn } from './program-link.ts';

const linkTo = (content: string | Buffer): string =>
  `#program=1.${deflateRawSync(content).toString('base64url')}`;

test('a program comes back from its link as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), async (codes) => {
      const read = await programIn((await fragmentOf(codes)) ?? '');
      expect(read).toEqual({ kind: 'program', codes: { ...codes } });
    }),
  );
});

test('a program too long for a link gets none', async () => {
  const noise = rand(1, 4_000).join();
  expect((await fragmentOf({ cell: noise }))?.length).toBeUndefined();
});

describe('a hostile link is refused', () => {
  test.each([
    ['another version', '#program=2.abc', 'version'],
    ['no version', '#program=abc', 'broken'],
    ['not compressed data', '#program=1.abcdef', 'broken'],
    ['foreign characters', '#program=1.<img src=x>', 'broken'],
    ['10 MB', `#program=1.${'A'.repeat(1e7)}`, 'broken'],
    ['a small link that unpacks to 100 MB', linkTo(Buffer.alloc(1e7)).slice(0, 29_000), 'broken'],
    ['no JSON', linkTo('{'), 'broken'],
    ['an array', linkTo('[]'), 'broken'],
    ['numbers for code', linkTo('{"a":1}'), 'broken'],
    ['a wrong encoding', linkTo(Buffer.from([0xff, 0xfe])), 'broken'],
  ])('%s', async (_, fragment, kind) => {
    expect(await programIn(fragment)).toEqual({ kind });
  });

  test('a prototype in it is a name like any other', async () => {
    const read = await programIn(linkTo('{"__proto__":"x","constructor":"y"}'));
    expect(read?.kind).toBe('program');
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  test('any text at all is read without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await programIn(text)).toBeUndefined();
        expect((await programIn(`#program=1.${text}`))?.kind).toBe('broken');
      }),
    );
  });
});
