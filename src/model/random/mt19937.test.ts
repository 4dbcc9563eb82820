import { expect, test } from 'vitest';
import { mt19937 } from './mt19937.ts';

/** The n-th draw of a generator, from 1. */
function nth(draw: () => number, n: number): number {
  for (let i = 1; i < n; i++) draw();
  return draw();
}

test('the 10,000th draw of seed 5489 is the one the C++ standard demands of std::mt19937', () => {
  expect(nth(mt19937(5489), 10_000)).toBe(4123659995);
});

test('draws are whole numbers of 32 bits, without sign', () => {
  const draw = mt19937(0);
  const draws = Array.from({ length: 5000 }, draw);
  expect(draws.every((n) => Number.isInteger(n) && n >= 0 && n <= 4294967295)).toBe(true);
  expect(draws.some((n) => n > 2147483647)).toBe(true);
});
