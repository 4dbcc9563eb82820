import {
  compare, decimalOf, endless, inverse as inverseOf, negated, one as oneBound, product, signOf as signOfBound, sum,
  zero as zeroBound, type Decimal,
} from './decimal.ts'; // prettier-ignore
import { expBound } from './exp.ts';

/** Where a number certainly is: at the one point, or strictly between the two. */
export interface Interval {
  readonly lo: Decimal;
  readonly hi: Decimal;
}

const point = (value: Decimal): Interval => ({ lo: value, hi: value });
const zero = point(zeroBound);
const one = point(oneBound);
const anywhere: Interval = { lo: negated(endless), hi: endless };

const isPoint = ({ lo, hi }: Interval): boolean => lo === hi || compare(lo, hi) === 0;

/** A number as it was typed. */
export const intervalOf = (value: number): Interval => point(decimalOf(value));

/** The sign of a number; undefined where the interval leaves it open. */
export function signOf(x: Interval): -1 | 0 | 1 | undefined {
  if (isPoint(x)) return signOfBound(x.lo);
  if (signOfBound(x.lo) >= 0) return 1;
  return signOfBound(x.hi) <= 0 ? -1 : undefined;
}

export const add = (x: Interval, y: Interval): Interval => ({
  lo: sum(x.lo, y.lo, 'down'),
  hi: sum(x.hi, y.hi, 'up'),
});

export const negate = ({ lo, hi }: Interval): Interval => ({ lo: negated(hi), hi: negated(lo) });

export const subtract = (x: Interval, y: Interval): Interval => add(x, negate(y));

export function multiply(x: Interval, y: Interval): Interval {
  if (signOf(x) === 0 || signOf(y) === 0) return zero;
  const corners = [[x.lo, y.lo], [x.lo, y.hi], [x.hi, y.lo], [x.hi, y.hi]] as const; // prettier-ignore
  return {
    lo: corners.map(([a, b]) => product(a, b, 'down')).reduce(lower),
    hi: corners.map(([a, b]) => product(a, b, 'up')).reduce(higher),
  };
}

const lower = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? b : a);
const higher = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? b : a);

/** Undefined where 0 certainly divides. */
export function divide(x: Interval, y: Interval): Interval | undefined {
  const sign = signOf(y);
  if (sign === 0) return undefined;
  return multiply(x, sign === undefined ? anywhere : sign > 0 ? inverse(y) : negate(inverse(negate(y))));
}

/** Of a positive number. */
const inverse = ({ lo, hi }: Interval): Interval => ({
  lo: inverseOf(hi, 'down'),
  hi: signOfBound(lo) === 0 ? endless : inverseOf(lo, 'up'),
});

export function max(x: Interval, y: Interval): Interval {
  if (compare(x.lo, y.hi) >= 0) return x;
  if (compare(y.lo, x.hi) >= 0) return y;
  return { lo: lower(x.lo, y.lo), hi: higher(x.hi, y.hi) };
}

export const exp = (x: Interval): Interval =>
  signOf(x) === 0 ? one : { lo: expBound(x.lo, 'down'), hi: expBound(x.hi, 'up') };

/** xⁿ for a whole n. */
export function power(x: Interval, exponent: number): Interval | undefined {
  let result = one;
  for (let i = 0; i < Math.abs(exponent); i++) result = multiply(result, x);
  return exponent < 0 ? divide(one, result) : result;
}
