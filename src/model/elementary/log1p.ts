import { log } from './log.ts';
import { logarithm } from './logarithm.ts';
import { reduce } from './reduce.ts';

/** 2⁻⁵⁴: below it, x − x²/2 rounds to x. */
const tiny = 5.551115123125783e-17;
/** 2⁵³: above it, 1 + x = x to the last digit of the logarithm. */
const huge = 9007199254740992;

/**
 * ln(1 + x), the same bits in every engine, within 1 ulp of the correctly rounded result, however small x is.
 * NaN below −1, −∞ at −1. `more` is what x would have beyond its last digit. The digits that 1 + x loses
 * come back as a correction, as in fdlibm's s_log1p.c.
 */
export function log1p(x: number, more = 0): number {
  if (Math.abs(x) < tiny) return x;
  if (!(x > -1 && x < huge)) return log(1 + x);
  const u = 1 + x;
  if (x > -0.29 && x < 0.41) return logarithm(0, x, more / u);
  const lost = u > 2 ? 1 - (u - x) : x - (u - 1);
  const { exponent, fraction } = reduce(u);
  return logarithm(exponent, fraction - 1, (lost + more) / u);
}
