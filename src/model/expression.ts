import { exp } from './elementary/exp.ts';
import { log } from './elementary/log.ts';
import { pow } from './elementary/pow.ts';

/** A side of a relation as the page carries it: a number, a quantity's name, or an operation on such. */
export type Expression = number | string | readonly [keyof typeof operations, ...Expression[]];

const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  neg: (a: number) => -a,
  '^': power,
  ln: (a: number) => log(a),
  exp: (a: number) => exp(a),
  abs: (a: number) => Math.abs(a),
  max: (a: number, b: number) => Math.max(a, b),
  sigma: (a: number) => 1 / (1 + exp(-a)),
  /** 1 where a > b, else 0: the branches of a case distinction. */
  gt: (a: number, b: number) => (a > b ? 1 : 0),
  if: (condition: number, a: number, b: number) => (condition === 0 ? b : a),
} as const;

/** The value of an expression, its quantities read by `valueOf`. Outside an operation's range it is NaN or ±∞. */
export function evaluateExpression(expression: Expression, valueOf: (quantity: string) => number): number {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return valueOf(expression);
  const [operation, ...operands] = expression;
  const values = operands.map((operand) => evaluateExpression(operand, valueOf));
  return (operations[operation] as (...values: number[]) => number)(...values);
}

/** bᵉ for small whole exponents by multiplying, else by eˡⁿ, the same bits in every engine. */
function power(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 64) return pow(base, exponent);
  let result = 1;
  for (let i = 0; i < Math.abs(exponent); i++) result *= base;
  return exponent < 0 ? 1 / result : result;
}
