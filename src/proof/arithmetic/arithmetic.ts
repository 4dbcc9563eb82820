/** What it takes to evaluate a tree; numbers, decimals and dual numbers each bring their own. */
export interface Arithmetic<T> {
  of(literal: string): T;
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  multiply(a: T, b: T): T;
  divide(a: T, b: T): T;
  power(a: T, b: T): T;
  max(a: T, b: T): T;
  negate(a: T): T;
  exp(a: T): T;
  ln(a: T): T;
  sqrt(a: T): T;
  abs(a: T): T;
  sigmoid(a: T): T;
  /** Below, at or above 0 as a is to b; NaN where either is undefined. */
  compare(a: T, b: T): number;
  /** What a formula is worth where it says nothing. */
  readonly undefined: T;
}
