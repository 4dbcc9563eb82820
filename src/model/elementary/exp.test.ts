import { expect, test } from 'vitest';
import { exactly, exp as exactExp } from '../oracle/exact.ts';
import { furthest } from '../oracle/furthest.ts';
import { anyMagnitude, around, samples, uniform } from '../oracle/samples.ts';
import { exp } from './exp.ts';

const inputs = samples(100_000, [
  uniform(-750, 715),
  uniform(-2, 2),
  anyMagnitude(-1074, 0),
  anyMagnitude(-1074, 0, -1),
  around(Math.LN2 / 2, 0.1),
  around(-Math.LN2 / 2, 0.1),
  around(709.782712893384, 0.01),
  around(-708.3964185322641, 0.01),
  uniform(-745.2, -708),
  around(-745.1332191019412, 0.01),
]);

test('eˣ is within 1 ulp of the correctly rounded result, over its range and at both of its ends', () => {
  const worst = furthest(
    exp,
    (x) => exactExp(exactly(x)),
    inputs.map((x) => [x]),
  );
  expect(worst.inputs).toBeGreaterThanOrEqual(100_000);
  expect(worst.ulps, `at ${String(worst.at)}`).toBeLessThanOrEqual(1);
});

test('eˣ takes its exact values, its limits and NaN', () => {
  expect([0, -0, -Infinity, Infinity, NaN].map(exp)).toEqual([1, 1, 0, Infinity, NaN]);
  expect([-1e308, -746, 710, 1e308].map(exp)).toEqual([0, 0, Infinity, Infinity]);
  expect(exp(709.782712893384)).toBeGreaterThan(1.797e308);
  expect(exp(-745.1332191019411)).toBe(5e-324);
});
