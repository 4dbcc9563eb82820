import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';

test.each([
  [0.5, 0.5, '=', 'checkSame'],
  [0.1 + 0.2, 0.3, '=', 'checkRounding'],
  [0.5, -0.5, '=', 'checkFails'],
  [NaN, 1, '=', 'checkUndefined'],
  [Infinity, Infinity, '=', 'checkUndefined'],
  [1, 2, '<', 'checkHolds'],
  [2, 2, '<', 'checkFails'],
  [0.25, 0.25, '≤', 'checkHolds'],
  [0.26, 0.25, '≤', 'checkFails'],
  [0.24, 0.25, '≥', 'checkFails'],
  [1, 1, '≠', 'checkFails'],
] as const)('%d %s %d', (left, right, sign, expected) => {
  expect(agreement(left, right, sign)).toBe(expected);
});

test.each([
  [Math.LN2, 0.69, 0.005, 'checkHolds'],
  [Math.LN2, 0.68, 0.005, 'checkFails'],
  [0.695, 0.69, 0.005, 'checkHolds'],
  [Math.LN2, 0.7, 0.05, 'checkHolds'],
  [Math.LN2, 1, 0.5, 'checkHolds'],
] as const)('%d ≈ %d, to within %d', (left, right, slack, expected) => {
  expect(agreement(left, right, '≈', slack)).toBe(expected);
});
