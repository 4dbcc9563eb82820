import { BigDecimal } from '@cortex-js/compute-engine';
import type { Arithmetic } from './arithmetic.ts';

export type Decimal = BigDecimal;

/** Digits carried. The book's points reach |f| ≈ 80, where 1 − ẑ ≈ 1e−35: 25 good digits are left there. */
const digits = 60;
const one = new BigDecimal(1);
const rounded = (a: Decimal): Decimal => a.toPrecision(digits);
/** A computation with this many digits: the precision is everybody's, and an engine made elsewhere sets its own. */
const exactly =
  <Given extends readonly Decimal[]>(compute: (...given: Given) => Decimal) =>
  (...given: Given): Decimal => {
    BigDecimal.precision = digits;
    return compute(...given);
  };

/** Decimals of 60 digits. A double is read as the decimal it prints as: 0.7 is seven tenths. */
export const decimals: Arithmetic<Decimal> = {
  of: (literal) => new BigDecimal(literal),
  add,
  subtract: (a, b) => add(a, b.neg()),
  multiply: (a, b) => rounded(a.mul(b)),
  divide: exactly((a: Decimal, b: Decimal) => (b.isZero() ? BigDecimal.NAN : a.div(b))),
  power: exactly(power),
  max: (a, b) => (a.isNaN() || b.isNaN() ? BigDecimal.NAN : a.lt(b) ? b : a),
  negate: (a) => a.neg(),
  exp: exactly(exp),
  ln: exactly((a: Decimal) => (a.gt(0) ? a.ln() : BigDecimal.NAN)),
  sqrt: exactly((a: Decimal) => (a.isNegative() ? BigDecimal.NAN : a.sqrt())),
  abs: (a) => a.abs(),
  sigmoid: exactly((a: Decimal) => one.div(add(one, exp(a.neg())))),
  compare: (a, b) => a.cmp(b),
  undefined: BigDecimal.NAN,
};

/** A sum's terms are aligned, which takes as many digits as lie between them: e⁻¹⁰⁰⁰⁰⁰⁰⁰⁰⁰ beside 1 is left out. */
function add(a: Decimal, b: Decimal): Decimal {
  if (isLostBeside(a, b)) return rounded(b);
  if (isLostBeside(b, a)) return rounded(a);
  return rounded(a.add(b));
}

/** eᵃ, which begins as 1 + a does. */
function exp(a: Decimal): Decimal {
  return isLostBeside(a, one) ? one : a.exp();
}

/** Whether a number has no digit among those that are carried of a sum with another. */
const isLostBeside = (a: Decimal, b: Decimal): boolean =>
  a.isZero() || (!b.isZero() && b.exponent - a.exponent > 5 * digits);

/** 0⁰ = 1; 0 to a negative power and a negative base with a broken exponent are undefined. */
function power(a: Decimal, b: Decimal): Decimal {
  if (b.isZero()) return a.isNaN() ? a : one;
  if (a.isZero()) return b.isPositive() ? a : BigDecimal.NAN;
  if (a.isNegative() && !b.isInteger()) return BigDecimal.NAN;
  return rounded(a.pow(b));
}
