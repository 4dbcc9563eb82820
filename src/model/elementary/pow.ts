import { upperHalf } from './bits.ts';
import { expNearZero } from './exp.ts';
import { log2 } from './log2.ts';
import { scale } from './scale.ts';

/** ln 2, whole and in two parts. */
const ln2 = 6.93147180559945286227e-1;
const ln2High = 6.93147182464599609375e-1;
const ln2Low = -1.90465429995776804525e-9;

/**
 * bᵉ for a probability b and 0 ≤ e ≤ 1 (NaN elsewhere), with 0⁰ = 1. The same bits in every engine, within
 * 1 ulp of the correctly rounded result: 2^(e log₂ b), the exponent in two parts.
 *
 * After fdlibm's e_pow.c. Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to
 * use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
export function pow(b: number, e: number): number {
  if (!(b >= 0 && b <= 1 && e >= 0 && e <= 1)) return NaN;
  if (e === 0) return 1;
  if (b === 0) return 0;
  const { high, low } = log2(b);
  const eHigh = upperHalf(e);
  return exp2(eHigh * high, (e - eHigh) * high + e * low);
}

/** 2^(high + low) for a sum from −1075 to 0, `low` far the smaller. */
function exp2(high: number, low: number): number {
  const k = Math.floor(high + low + 0.5);
  const rest = high - k;
  const t = upperHalf(rest + low);
  const u = t * ln2High;
  const v = (low - (t - rest)) * ln2 + t * ln2Low;
  const r = u + v;
  const lost = v - (r - u);
  return scale(expNearZero(r, -(lost + r * lost)).high, k);
}
