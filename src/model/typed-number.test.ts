import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printAllDigits, printInput, printNumber } from './print.ts';
import { readTyped } from './typed-number.ts';

/** How people write numbers, in Korea and elsewhere, and what they mean. */
const numbers: readonly (readonly [text: string, value: number])[] = [
  ['0.5', 0.5], ['.5', 0.5], ['5.', 5], ['05', 5], ['0', 0], ['1000', 1000], ['0.50', 0.5],
  ['+3', 3], ['-2', -2], ['- 2', -2], ['-0', 0],
  // Spaces around, seen and unseen ones.
  ['  0.5\t', 0.5], ['\u00a00.5\u202f', 0.5], ['\u30000.5\n', 0.5], ['\ufeff0.5', 0.5], ['\u200b0.5\u200e', 0.5],
  // A decimal comma.
  ['0,5', 0.5], [',5', 0.5], ['-0,5', -0.5], ['12,5', 12.5], ['0,500', 0.5], ['0,125', 0.125], ['1,0000', 1],
  ['1,5e-3', 0.0015],
  // Grouped thousands, where nothing else can be meant.
  ['1,000,000', 1e6], ['4,294,967,295', 4294967295], ['1,234.5', 1234.5], ['-12,345.25', -12345.25],
  // Powers of ten, as scripts, calculators and this book print them.
  ['1e-3', 0.001], ['1E2', 100], ['1e+2', 100], ['−1e−3', -0.001], ['3.7201×10⁻⁴⁴', 3.7201e-44],
  ['3 × 10⁵', 3e5], ['3x10^-4', 3e-4], ['3*10^4', 3e4], ['3·10^4', 3e4], ['−2×10⁺³', -2000],
  // Fractions.
  ['1/2', 0.5], ['-1/2', -0.5], ['1 / 4', 0.25], ['0,5/2', 0.25], ['1/-2', -0.5], ['1/3', 1 / 3], ['1⁄2', 0.5],
  ['1∕2', 0.5], ['½', 0.5], ['-¾', -0.75], ['⅓', 1 / 3],
  // Dashes that a copied minus may have become.
  ['−2', -2], ['–2', -2], ['‒2', -2], ['‐2', -2], ['‑2', -2], ['﹣2', -2], ['– 0,5', -0.5],
  // Full-width, as a Korean or Japanese keyboard gives them.
  ['０．５', 0.5], ['－０．５', -0.5], ['＋１', 1], ['１／２', 0.5], ['１ｅ－３', 0.001], ['０，５', 0.5], ['１２３', 123],
  ['　－２　', -2],
]; // prettier-ignore

/** What says no number, or more than one. */
const others: readonly (readonly [text: string, problem: string])[] = [
  ['', 'empty'], ['   ', 'empty'], ['\u3000', 'empty'], ['\u200b', 'empty'],
  ['abc', 'not-a-number'], ['영점오', 'not-a-number'], ['0.5kg', 'not-a-number'], ['0.5 킬로', 'not-a-number'],
  ['-', 'not-a-number'], ['.', 'not-a-number'], [',', 'not-a-number'], ['/', 'not-a-number'], ['1/', 'not-a-number'],
  ['/2', 'not-a-number'], ['1e', 'not-a-number'], ['1e-', 'not-a-number'], ['e5', 'not-a-number'],
  ['--1', 'not-a-number'], ['—1', 'not-a-number'], ['1-', 'not-a-number'], ['1-2', 'not-a-number'],
  ['1 2', 'not-a-number'], ['2½', 'not-a-number'], ['2 ½', 'not-a-number'], ['1/2/3', 'not-a-number'],
  ['0/0', 'not-a-number'], ['0,5,5', 'not-a-number'], ['0.5.5', 'not-a-number'], ['1,23,456', 'not-a-number'],
  ['0.7²', 'not-a-number'], ['2*103', 'not-a-number'], ['1/3×10⁴', 'not-a-number'], ['50%', 'not-a-number'],
  ['0x10', 'not-a-number'], ['0b1', 'not-a-number'], ['1_000', 'not-a-number'], ['０²', 'not-a-number'],
  ['Infinity', 'not-a-number'], ['∞', 'not-a-number'], ['NaN', 'not-a-number'], ['<script>', 'not-a-number'],
  ['1e999', 'not-finite'], ['-1e999', 'not-finite'], ['1/0', 'not-finite'], ['1/1e999', 'not-finite'],
  ['1,000', 'two-readings'], ['-1,500', 'two-readings'], ['１，０００', 'two-readings'], ['999,999', 'two-readings'],
  ['1,000/2', 'two-readings'],
]; // prettier-ignore

test.each(numbers)('“%s” is %d', (text, value) => {
  expect(readTyped(text)).toStrictEqual({ ok: true, value });
});

test.each(others)('“%s” is refused as %s', (text, problem) => {
  expect(readTyped(text)).toEqual({ ok: false, problem });
});

describe('any number', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
  const spellings = fc.constantFrom<(text: string) => string>(
    (text) => text,
    wide,
    (text) => ` ${text}\u3000`,
    (text) => text.replaceAll('-', '−'),
    (text) => text.replaceAll('-', '–'),
    (text) => text.replace('e', '×10^'),
    (text) => `${text}/1`,
  );

  test('is read back from its digits, however they are spelled', () => {
    fc.assert(
      fc.property(finite, spellings, (value, spell) => {
        expect(readTyped(spell(String(value)))).toStrictEqual({ ok: true, value });
      }),
      { numRuns: 1000 },
    );
  });

  test('is read back from a decimal comma, unless that could be thousands', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const typed = readTyped(String(value).replace('.', ','));
        if (typed.ok || typed.problem !== 'two-readings') expect(typed).toStrictEqual({ ok: true, value });
        else expect(String(value)).toMatch(/^-?[1-9]\d{0,2}\.\d{3}$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('is read back from what the page prints of it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e300, max: 1e300, noNaN: true }).map((x) => x + 0),
        (value) => {
          expect(readTyped(printAllDigits(value))).toStrictEqual({ ok: true, value });
          for (const printed of [printNumber(value), printInput(value)]) {
            const typed = readTyped(printed);
            const read = typed.ok ? typed.value : NaN;
            expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.max(5.1e-5, Math.abs(value) * 5.1e-5));
          }
        },
      ),
    );
  });

  test('whatever is typed, what counts is a finite number', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-−/e+×１½ ') }));
    fc.assert(
      fc.property(typed, (text) => {
        const read = readTyped(text);
        if (read.ok) expect(Number.isFinite(read.value) && !Object.is(read.value, -0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
