import { expect, test } from 'vitest';
import { exactly, exp, ln, ln1p, nearest, pow, sigmoid, softplus, type Exact } from './exact.ts';

/** The first digits of a positive number below 10, the way tables print them. */
function digits({ m, e }: Exact, count: number): string {
  const scaled = (m * 10n ** BigInt(count - 1)) / (1n << BigInt(-e));
  return scaled.toString().padStart(count, '0').replace(/^(.)/, '$1.');
}

const whole = (n: bigint): Exact => ({ m: n, e: 0 });

test('the oracle agrees with printed tables to 48 digits', () => {
  expect(digits(exp(whole(1n)), 48)).toBe('2.71828182845904523536028747135266249775724709369');
  expect(digits(ln(whole(2n)), 48)).toBe('0.69314718055994530941723212145817656807550013436');
  expect(digits(ln(whole(10n)), 48)).toBe('2.30258509299404568401799145468436420760110148862');
  expect(digits(ln1p(whole(9n)), 48)).toBe(digits(ln(whole(10n)), 48));
  expect(digits(pow(whole(2n), { m: 1n, e: -1 }), 48)).toBe(
    '1.41421356237309504880168872420969807856967187537',
  );
  expect(digits(softplus(whole(0n)), 48)).toBe(digits(ln(whole(2n)), 48));
  expect(digits(sigmoid(whole(1n)), 48)).toBe('0.73105857863000487925115924182183627436514464016');
});

test('the oracle keeps its digits far from 1', () => {
  expect(nearest(exp(whole(-700n)))).toBe(9.85967654375977e-305);
  expect(nearest(exp(whole(-745n)))).toBe(5e-324);
  expect(nearest(exp(whole(710n)))).toBe(Infinity);
  expect(nearest(ln1p(exactly(1e-300)))).toBe(1e-300);
  expect(nearest(ln(exactly(5e-324)))).toBe(-744.4400719213812);
  expect(nearest(softplus(whole(-700n)))).toBe(9.85967654375977e-305);
  expect(nearest(sigmoid(whole(-700n)))).toBe(9.85967654375977e-305);
});

test('a double is exactly what its bits say, and is its own nearest double', () => {
  for (const x of [1, -0.1, 5e-324, 2 ** -1022, Number.MAX_VALUE]) expect(nearest(exactly(x))).toBe(x);
  expect(exactly(0.75)).toEqual({ m: 3n << 51n, e: -53 });
});

test('a tie goes to the even neighbour, once', () => {
  expect(nearest({ m: (1n << 54n) + 2n, e: -54 })).toBe(1);
  expect(nearest({ m: (1n << 54n) + 6n, e: -54 })).toBe(1 + 2 ** -51);
  expect(nearest({ m: (1n << 54n) + 3n, e: -54 })).toBe(1 + 2 ** -52);
  expect(nearest({ m: 1n, e: -1075 })).toBe(0);
  expect(nearest({ m: 3n, e: -1076 })).toBe(5e-324);
});
