import { expect, test } from 'vitest';
import { exactly, ln } from '../oracle/exact.ts';
import { furthest } from '../oracle/furthest.ts';
import { anyMagnitude, around, samples, uniform } from '../oracle/samples.ts';
import { log } from './log.ts';

const inputs = samples(100_000, [
  uniform(0, 4),
  around(1, 0.5),
  around(Math.SQRT2, 0.1),
  around(Math.SQRT1_2, 0.1),
  anyMagnitude(-1074, 1024),
  anyMagnitude(-1074, -1020),
]);

test('ln x is within 1 ulp of the correctly rounded result, close to 1 and among the subnormals too', () => {
  const worst = furthest(
    log,
    (x) => ln(exactly(x)),
    inputs.map((x) => [x]),
  );
  expect(worst.inputs).toBeGreaterThanOrEqual(100_000);
  expect(worst.ulps, `at ${String(worst.at)}`).toBeLessThanOrEqual(1);
});

test('ln x takes its exact values and limits, and is NaN below 0', () => {
  expect([1, 0, -0, Infinity].map(log)).toEqual([0, -Infinity, -Infinity, Infinity]);
  expect([-5e-324, -1, -Infinity, NaN].map(log)).toEqual([NaN, NaN, NaN, NaN]);
  expect(log(5e-324)).toBe(-744.4400719213812);
  expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
});
