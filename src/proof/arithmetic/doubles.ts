import type { Arithmetic } from './arithmetic.ts';

/** Doubles, with the functions of the machine: none of the model's own code. */
export const doubles: Arithmetic<number> = {
  of: Number,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: (a, b) => Math.pow(a, b),
  max: (a, b) => Math.max(a, b),
  negate: (a) => -a,
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  compare: (a, b) => (a === b ? 0 : a - b),
  undefined: NaN,
};
