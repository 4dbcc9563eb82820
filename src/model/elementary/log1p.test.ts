import { expect, test } from 'vitest';
import { exactly, ln1p } from '../oracle/exact.ts';
import { furthest } from '../oracle/furthest.ts';
import { anyMagnitude, around, samples, uniform } from '../oracle/samples.ts';
import { log1p } from './log1p.ts';

const inputs = samples(100_000, [
  uniform(-1, 1),
  uniform(0, 4),
  anyMagnitude(-1074, 0),
  anyMagnitude(-1074, -0.01, -1),
  anyMagnitude(0, 1024),
  around(-0.29, 0.05),
  around(0.41, 0.05),
  (next) => -1 + 2 ** (-53 * next()),
]);

test('ln(1 + x) is within 1 ulp of the correctly rounded result, however small x is', () => {
  const worst = furthest(
    log1p,
    (x) => ln1p(exactly(x)),
    inputs.map((x) => [x]),
  );
  expect(worst.inputs).toBeGreaterThanOrEqual(100_000);
  expect(worst.ulps, `at ${String(worst.at)}`).toBeLessThanOrEqual(1);
});

test('ln(1 + x) takes its exact values and limits, and is NaN below −1', () => {
  expect([0, -0, -1, Infinity].map((x) => log1p(x))).toEqual([0, -0, -Infinity, Infinity]);
  expect([-1.0000000000000002, -2, -Infinity, NaN].map((x) => log1p(x))).toEqual([NaN, NaN, NaN, NaN]);
  expect([5e-324, -5e-324, 2 ** -60].map((x) => log1p(x))).toEqual([5e-324, -5e-324, 2 ** -60]);
});
