import { expParts } from './exp.ts';
import { log1p } from './log1p.ts';

/**
 * ln(1 + eᵗ) = max(t, 0) + ln(1 + e^−|t|): never overflows, never cancels, the same bits in every engine,
 * within 1 ulp of the correctly rounded result.
 */
export function softplus(t: number): number {
  const e = expParts(-Math.abs(t));
  return Math.max(t, 0) + log1p(e.high, e.low);
}
