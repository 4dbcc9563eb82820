import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, exp as exactExp, nearest } from '../oracle/exact.ts';
import { compare, decimalOf } from './decimal.ts';
import { expBound } from './exp.ts';
import { trueSign, type Comparing } from './truth.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('decimals are ordered as the doubles that they print as', () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      expect(compare(decimalOf(a), decimalOf(b))).toBe(Math.sign(a - b) + 0);
    }),
  );
});

test('eˣ lies between its bounds, which are next to each other, at every size of x', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      const [low, high] = (['down', 'up'] as const).map((toward) => expBound(decimalOf(x), toward));
      if (!low || !high) throw new Error('two bounds');
      const sure = decimalOf(nearest(exactExp(exactly(x))));
      // The oracle's x is the double's own, ours the decimal that it prints as: they are 10⁻¹⁶ apart.
      const size = (of: typeof low): number =>
        Number(`${String(of.m).slice(0, 17)}e${String(of.e + String(of.m).length - 17)}`);
      expect(Math.abs(size(low) / Number(`${String(sure.m)}e${String(sure.e)}`) - 1)).toBeLessThan(1e-12);
      expect(compare(low, high)).toBe(-1);
    }),
  );
});

const error: Comparing = {
  steps: [['zhat', ['/', 1, ['+', 1, ['exp', ['neg', 'f']]]]]],
  difference: ['+', ['neg', ['/', 'z', 'zhat']], ['/', ['-', 1, 'z'], ['-', 1, 'zhat']]],
};

describe('the sign of −z/ẑ + (1 − z)/(1 − ẑ) is known where doubles give NaN, ∞ or 0', () => {
  test.each([
    [40, 1, -1],
    [1000, 1, -1],
    [1e9, 1, -1],
    [-1e9, 1, -1],
    [40, 0, 1],
    [-1e9, 0, 1],
    [1e9, 0.5, 1],
    [-1e9, 0.999, -1],
    [0, 0.5, 0],
    [1e-20, 0.5, 1],
  ])('f = %d, label %d', (f, z, sign) => {
    expect(trueSign(error, { f, z })).toBe(sign);
  });
});

test('sums of typed decimals are exact: 0.7 · 0.1 − 0.07 is 0', () => {
  const difference: Comparing['difference'] = ['-', ['*', 'a', 'b'], 'c'];
  expect(0.7 * 0.1 - 0.07).not.toBe(0);
  expect(trueSign({ steps: [], difference }, { a: 0.7, b: 0.1, c: 0.07 })).toBe(0);
});

test('a division by 0 has no sign', () => {
  expect(trueSign({ steps: [], difference: ['/', 1, ['-', 'a', 'a']] }, { a: 0.1 })).toBeUndefined();
});
