import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { anyState, wirings } from '../model/oracle/states.ts';
import type { Quantity } from '../model/networks/index.ts';
import { trace } from '../model/trace.ts';
import { canSubstitute, substitute } from './substitute.ts';
import { plain } from './symbols/derivatives.ts';
import { macroOf, quantityOfMacro, symbols } from './symbols.ts';
import { plainLatex, typesetLatex } from './typeset.ts';

const all = Object.keys(symbols) as Quantity[];
const filled = (latex: string) =>
  substitute(latex, ({ quantity, wrap }) => (wrap ? `(${quantity})` : quantity));

describe('the symbol table', () => {
  test.each(all)('%s has its own macro, a name and a meaning in each language, and typesets', (quantity) => {
    const { latex, name, meaning } = symbols[quantity];
    expect(quantityOfMacro(macroOf(quantity).slice(1)) ?? quantity).toBe(quantity);
    for (const text of [name.en, name.ko, meaning.en, meaning.ko]) expect(text).not.toBe('');
    expect(() => katex.renderToString(latex, { strict: 'error' })).not.toThrow();
    expect(plain(latex)).not.toMatch(/[\\{}_^]/);
  });

  test.each(wirings)('in the %s wiring no value leaves the range that the notation page prints', (wiring) => {
    fc.assert(
      fc.property(anyState, (state) => {
        const values = trace(wiring, state);
        const outside = all.filter((quantity) => {
          const { min, max } = symbols[quantity].domain;
          // One quarter is computed as the next double above it for some f near 0.
          return values[quantity] < min - Number.EPSILON || values[quantity] > max + Number.EPSILON;
        });
        expect(outside).toEqual([]);
      }),
    );
  });
});

describe('one string, typeset and substituted', () => {
  test('what a reader copies has no macro of the book in it', () => {
    expect(plainLatex('-\\frac{\\z}{\\zhat}')).toBe('-\\frac{{z}}{{\\hat z}}');
  });

  test('each symbol is marked by name, a factor of the chain by its colour too', () => {
    expect(typesetLatex('\\zhat')).toBe('{\\htmlData{symbol=zhat}{\\hat z}}');
    expect(typesetLatex('\\frac{\\partial\\CE^{(i)}}{\\partial\\f1^{(i)}}')).toMatch(
      /^\\htmlData\{symbol=dCE_df1\}/,
    );
    expect(typesetLatex('\\frac{\\partial\\f}{\\partial\\w11}')).toContain('term-3');
  });

  test('factors that would run together get a dot between them', () => {
    expect(filled('\\x1\\w1 + \\x2\\w2')).toBe('{x1}\\cdot {(w1)} + {(x2)}\\cdot {(w2)}');
    expect(filled('(\\zhat - \\z)\\z1')).toBe('({zhat} - {(z)})\\cdot {(z1)}');
    expect(filled('\\z\\ln\\zhat')).toBe('{z}\\cdot \\ln{(zhat)}');
  });

  test('a slot may go without parentheses only where a sign cannot be misread', () => {
    expect(filled('\\frac{\\z}{\\zhat}')).toBe('\\frac{{z}}{{zhat}}');
    expect(filled('e^{-\\f}')).toBe('e^{-{(f)}}');
    expect(filled('\\u^2')).toBe('{(u)}^2');
  });

  test('a derivative operator cannot act on a number', () => {
    expect(canSubstitute('\\frac{\\partial}{\\partial\\zhat}\\left(\\z\\ln\\zhat\\right)')).toBe(false);
    expect(canSubstitute('\\frac{\\partial\\CE}{\\partial\\zhat}\\cdot\\z1')).toBe(true);
    expect(canSubstitute('1 + 2')).toBe(false);
  });
});
