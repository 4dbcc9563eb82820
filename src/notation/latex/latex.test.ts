import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { chainsOf, type Chain } from './chains.ts';
import { linesOf } from './lines.ts';
import { Misread } from './misread.ts';
import { pieces, soleQuantity } from './pieces.ts';
import { hasRelation } from './rows.ts';
import { signOf, signs } from './checkable-signs.ts';
import { textOf, tokensOf } from './tokens.ts';

describe('a formula is cut at its quantities', () => {
  test('digits belong to the macro before them, and ordinary commands are left alone', () => {
    const found = pieces('\\frac{\\w11}{2} + \\f1 - \\left(\\eta\\right)').flatMap((p) =>
      p.kind === 'symbol' ? [p.quantity] : [],
    );
    expect(found).toEqual(['w11', 'f1', 'eta']);
  });

  test('a derivative is one quantity', () => {
    expect(soleQuantity(' \\frac{\\partial\\CE}{\\partial\\zhat} ')).toBe('dCE_dzhat');
  });

  test('a letter that begins a row is no quantity: the backslash before it ends the row above', () => {
    expect(tokensOf('1 \\\\z').map(({ kind }) => kind)).toEqual(['number', 'row', 'letter']);
  });

  test('the pieces put together again are the formula', () => {
    const latex = '\\frac{\\partial\\CE}{\\partial\\w11} = \\eta\\cdot(\\zhat - \\z)\\z1';
    expect(
      pieces(latex)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(latex);
  });

  test('an unknown quantity is told with its place', () => {
    expect(() => pieces('1 + \\w13')).toThrow(Misread);
    expect(() => pieces('\\frac{\\partial\\z}{\\partial\\f}')).toThrow(/no dz_df/);
  });
});

describe('an equation is cut into lines and sides', () => {
  test('an aligned derivation inherits its left side', () => {
    expect(
      linesOf('\\begin{aligned} \\zhat &= \\frac{1}{\\u} \\\\ &= \\sigma(\\f) \\end{aligned}'),
    ).toMatchObject([
      { left: '\\zhat', relation: '=', right: '\\frac{1}{\\u}' },
      { left: '', relation: '=', right: '\\sigma(\\f)' },
    ]);
  });

  test('a relation or line break inside brackets or an environment does not cut', () => {
    const [line, ...rest] = linesOf(
      '\\z1 = \\begin{cases} \\f1 & \\f1 > 0 \\\\ 0 & \\f1 \\le 0 \\end{cases}',
    );
    expect(line).toMatchObject({ left: '\\z1', relation: '=' });
    expect(rest).toEqual([]);
    expect(linesOf('\\left(\\z\\right) \\le 1')).toMatchObject([
      { left: '\\left(\\z\\right)', relation: '\\le', right: '1' },
    ]);
  });
});

describe('a line names its reason', () => {
  const latex =
    '\\begin{aligned} \\u &= 1+e^{-\\f} \\by{put $\\f = 1$ into \\ref{u}} \\\\ &= 2 \\by{so} \\end{aligned}';

  test('in words, formulas and references, which are no part of what it says', () => {
    const [first, second] = linesOf(latex);
    expect(first).toMatchObject({ left: '\\u', right: '1+e^{-\\f}' });
    expect(first?.reason?.parts.map(({ kind, text }) => [kind, text])).toEqual([
      ['words', 'put '],
      ['formula', '\\f = 1'],
      ['words', ' into '],
      ['reference', 'u'],
    ]);
    for (const { text, at } of first?.reason?.parts ?? []) expect(latex.slice(at)).toContain(text);
    expect(second?.reason?.parts).toMatchObject([{ text: 'so' }]);
    const steps = chainsOf(latex).flat();
    expect(steps.map(({ from, right }) => [textOf(latex, from), textOf(latex, right)])).toEqual([
      ['\\u', '1+e^{-\\f}'],
      ['1+e^{-\\f}', '2'],
    ]);
    expect(steps.map(({ reason }) => reason)).toEqual([first?.reason, second?.reason]);
  });

  test.each([
    ['\\z \\by{x} = 1', 'a reason, \\by{…}, ends its line', 3],
    ['\\z = 1 \\by{x} + 2', 'ends its line', 7],
    ['\\z = \\left(1 \\by{x}\\right)', 'ends its line', 13],
    ['\\z = 1 \\by{x} \\by{y}', 'ends its line', 7],
    ['\\z = 1 \\by x', 'a reason is written \\by{words}', 7],
    ['\\z = 1 \\by{x', 'a reason is written \\by{words}', 7],
    ['\\z = 1 \\by{ }', 'gives no reason', 7],
    ['\\z = 1 \\by{so $x}', 'a $ is never closed', 14],
    ['\\z = 1 \\by{so \\ref u}', 'a reference is written \\ref{id}', 14],
    ['\\z = 1 \\by{so \\frac{1}{2}}', 'no other LaTeX', 14],
  ])('%s is refused at its place', (wrong, reason, at) => {
    for (const cut of [linesOf, chainsOf]) {
      try {
        cut(wrong);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(Misread);
        expect(error).toMatchObject({ at, message: expect.stringContaining(reason) as string });
      }
    }
  });
});

describe('the card and the checker cut at the same signs', () => {
  test.each(signs)('\\z %s 1 is an equation for both, and typesets', (sign) => {
    expect(() => katex.renderToString(`a ${sign} 1`, { strict: 'error' })).not.toThrow();
    expect(hasRelation(`\\z ${sign} 1`)).toBe(true);
    expect(linesOf(`\\z ${sign} 1`)).toMatchObject([{ left: '\\z', relation: sign, right: '1' }]);
    const refusal = refusalOf(() => chainsOf(`\\z ${sign} 1`));
    expect(refusal === undefined).toBe(signOf(sign) !== undefined);
    // What stands before ⇒ is a condition: the checker wants a relation of its own there.
    if (refusal) expect(refusal).toMatch(/cannot be checked at points|^no relation/);
  });

  test.each(['\\z + 1', '\\z \\cdot 1', '(\\z = 1)', '\\left(\\z \\ne 1\\right)', '\\text{so } \\z'])(
    '%s is no equation for either',
    (latex) => {
      expect(hasRelation(latex)).toBe(false);
      for (const cut of [linesOf, chainsOf]) expect(refusalOf(() => cut(latex))).toMatch(/^no relation/);
    },
  );

  test('whatever the formula, both find the same rows, sides and signs, or both refuse it', () => {
    fc.assert(
      fc.property(formula, (latex) => {
        const lines = outcomeOf(() => linesOf(latex));
        const chains = outcomeOf(() => chainsOf(latex).map((chain) => printed(chain, latex)));
        if (typeof lines === 'string' || typeof chains === 'string') expect(chains).toBe(lines);
        else
          expect(chains.map(({ relation, right }) => ({ relation, right }))).toEqual(
            lines.map(({ relation, right }) => ({ relation, right })),
          );
      }),
    );
  });
});

const refusalOf = (cut: () => unknown): string | undefined => {
  const outcome = outcomeOf(cut);
  return typeof outcome === 'string' ? outcome : undefined;
};

function outcomeOf<T>(cut: () => T): T | string {
  try {
    return cut();
  } catch (error) {
    if (error instanceof Misread) return error.message;
    throw error;
  }
}

/** A chain as the card prints it: its first sign, and all that follows. */
function printed(chain: Chain, latex: string): { relation: string; right: string } {
  const [first] = chain;
  const right = chain.flatMap((link) => [...link.right]);
  return { relation: first?.text ?? '', right: textOf(latex, right) };
}

const side = fc.oneof(
  fc.constantFrom(
    '\\zhat',
    '\\frac{\\partial\\CE}{\\partial\\w11}',
    '(1-\\z)',
    '\\left(a = b\\right)',
    '\\begin{cases} 1 & a > 0 \\\\ 0 & a \\ne 0 \\end{cases}',
    '{a \\le b}',
    '',
    '(1',
    '2}',
  ),
);
const sign = fc.constantFrom(...signs.filter((each) => signOf(each) !== undefined));
const row = fc
  .tuple(side, fc.constantFrom('&', ''), fc.oneof(sign, fc.constant('+')), side)
  .map(([left, and, relation, right]) => `${left} ${and}${relation} ${right}`);
const formula = fc
  .array(row, { minLength: 1, maxLength: 3 })
  .map((rows) =>
    rows.length > 1 ? `\\begin{aligned} ${rows.join(' \\\\ ')} \\end{aligned}` : rows.join(''),
  );
