import { expect, test } from 'vitest';
import { exactly, pow as exactPow } from '../oracle/exact.ts';
import { furthest } from '../oracle/furthest.ts';
import { anyMagnitude, around, samples, uniform } from '../oracle/samples.ts';
import { pow } from './pow.ts';

const count = 100_000;
const below1 = (next: () => number): number => 1 - 2 ** (-53 * next());
const bases = samples(count, [
  uniform(0, 1),
  below1,
  anyMagnitude(-1074, 0),
  anyMagnitude(-1074, -1020),
  around(0.75, 0.2),
  around(0.8660254037844386, 0.05),
  around(0.6123724356957945, 0.05),
]);
const exponents = samples(count, [
  uniform(0, 1),
  anyMagnitude(-1074, 0),
  below1,
  uniform(0.9, 1),
  anyMagnitude(-20, 0),
]);

test('bᵉ is within 1 ulp of the correctly rounded result for probabilities b and e in [0, 1]', () => {
  const pairs = bases.map((b, i) => [b, exponents[i] ?? 0.5]);
  const worst = furthest(
    (b = NaN, e = NaN) => pow(b, e),
    (b = NaN, e = NaN) => exactPow(exactly(b), exactly(e)),
    pairs,
  );
  expect(worst.inputs).toBeGreaterThanOrEqual(100_000);
  expect(worst.ulps, `at ${String(worst.at)}`).toBeLessThanOrEqual(1);
});

test('0⁰ is 1, and so a sure and right prediction has the likelihood 1', () => {
  expect(pow(0, 0)).toBe(1);
  expect([pow(0, 1), pow(0, 0.5), pow(0, 5e-324)]).toEqual([0, 0, 0]);
  expect([pow(1, 0), pow(1, 0.3), pow(1, 1), pow(0.3, 0)]).toEqual([1, 1, 1, 1]);
});

test('bᵉ is b itself for e = 1, and √b for e = ½', () => {
  for (const b of [0.1, 0.7010307863243558, 5e-324, 1e-300, 0.9999999999999999]) expect(pow(b, 1)).toBe(b);
  expect([pow(0.25, 0.5), pow(0.0625, 0.25)]).toEqual([0.5, 0.5]);
});

test('outside [0, 1] there is no power of a probability: NaN', () => {
  expect([pow(-0.1, 0.5), pow(1.1, 0.5), pow(0.5, -0.1), pow(0.5, 1.1)]).toEqual([NaN, NaN, NaN, NaN]);
  expect([pow(NaN, 0), pow(0.5, NaN), pow(Infinity, 1), pow(0.5, Infinity)]).toEqual([NaN, NaN, NaN, NaN]);
});
