import { logarithm } from './logarithm.ts';
import { reduce } from './reduce.ts';

/** ln x, the same bits in every engine, within 1 ulp of the correctly rounded result. NaN below 0, −∞ at 0. */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  if (!(x > 0)) return NaN;
  const { exponent, fraction } = reduce(x);
  return logarithm(exponent, fraction - 1, 0);
}
