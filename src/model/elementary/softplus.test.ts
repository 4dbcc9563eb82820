import { expect, test } from 'vitest';
import { exactly, nearest, softplus as exactSoftplus } from '../oracle/exact.ts';
import { furthest } from '../oracle/furthest.ts';
import { anyMagnitude, around, samples, uniform } from '../oracle/samples.ts';
import { ulpsBetween } from '../oracle/ulps.ts';
import { softplus } from './softplus.ts';

const inputs = samples(100_000, [
  uniform(-2, 2),
  uniform(-40, 40),
  uniform(-750, 750),
  anyMagnitude(-1074, 10),
  anyMagnitude(-1074, 9.5, -1),
  uniform(-745.2, -708),
  around(-0.89, 0.1),
]);

test('ln(1 + eᵗ) is within 1 ulp of the correctly rounded result on both sides, however far out', () => {
  const worst = furthest(
    softplus,
    (t) => exactSoftplus(exactly(t)),
    inputs.map((t) => [t]),
  );
  expect(worst.inputs).toBeGreaterThanOrEqual(100_000);
  expect(worst.ulps, `at ${String(worst.at)}`).toBeLessThanOrEqual(1);
});

test('ln(1 + eᵗ) stays within 1 ulp where leaving out the tail of eᵗ would cost 2', () => {
  const hard = [
    -0.44070783132574515, -0.4327900856925826, -0.44982634448924586, -1.2589548723949813, -1.29835942587953,
  ];
  for (const t of hard)
    expect(ulpsBetween(softplus(t), nearest(exactSoftplus(exactly(t)))), String(t)).toBeLessThanOrEqual(1);
});

test('ln(1 + eᵗ) is 0 far to the left, t far to the right, and ln 2 in the middle', () => {
  expect([-Infinity, -1e308, -746].map(softplus)).toEqual([0, 0, 0]);
  expect([40, 1e308, Infinity].map(softplus)).toEqual([40, 1e308, Infinity]);
  expect([0, -0].map(softplus)).toEqual([Math.LN2, Math.LN2]);
  expect(softplus(NaN)).toBeNaN();
});
