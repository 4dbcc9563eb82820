import type { Expression } from '../expression.ts';
import {
  add, divide, exp, intervalOf, max, multiply, negate, power, signOf, subtract, type Interval,
} from './interval.ts'; // prettier-ignore

/** How two quantities are compared: what has to be computed first, in order, and then their difference. */
export interface Comparing {
  readonly steps: readonly (readonly [name: string, value: Expression])[];
  readonly difference: Expression;
}

/** An operation that no interval is computed for. */
export class Undecidable extends Error {}

/**
 * The true sign of a difference, of the numbers as they were typed: no rounding of a computer's enters. Undefined
 * where the difference has no value, or where 60 digits do not tell it from 0.
 */
export function trueSign({ steps, difference }: Comparing, typed: Readonly<Record<string, number>>) {
  const known = new Map<string, Interval | undefined>();
  const valueOf = (name: string): Interval | undefined =>
    known.has(name) ? known.get(name) : intervalOf(typed[name] ?? NaN);
  for (const [name, value] of steps) known.set(name, evaluate(value, valueOf));
  const value = evaluate(difference, valueOf);
  return value && signOf(value);
}

const unary: Readonly<Record<string, (x: Interval) => Interval | undefined>> = {
  neg: negate,
  exp,
  sigma: (x) => divide(intervalOf(1), add(intervalOf(1), exp(negate(x)))),
};

const binary: Readonly<Record<string, (x: Interval, y: Interval) => Interval | undefined>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  max,
  gt: (x, y) => intervalOf((signOf(subtract(x, y)) ?? 0) > 0 ? 1 : 0),
};

function evaluate(
  expression: Expression,
  valueOf: (name: string) => Interval | undefined,
): Interval | undefined {
  if (typeof expression === 'number') return intervalOf(expression);
  if (typeof expression === 'string') return valueOf(expression);
  const [operation, a, b, c] = expression;
  const x = evaluate(a as Expression, valueOf);
  if (!x) return undefined;
  if (operation === 'if') return evaluate((signOf(x) === 0 ? c : b) as Expression, valueOf);
  const [ofOne, ofTwo] = [unary[operation], binary[operation]];
  if (ofOne) return ofOne(x);
  const y = ofTwo && evaluate(b as Expression, valueOf);
  if (ofTwo) return y && ofTwo(x, y);
  if (operation === '^' && typeof b === 'number' && Number.isInteger(b)) return power(x, b);
  throw new Undecidable(operation);
}
