/** ln 2 in two parts: the first has its last 21 bits clear, so that a whole multiple of it is exact. */
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

/** Minimax coefficients of (ln((1+s)/(1−s)) − 2s)/s in s². */
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/**
 * k ln 2 + ln(1 + f) + c for √½ ≤ 1 + f < √2 and a correction c below one ulp of the result:
 * the polynomial that log and log1p share.
 *
 * After fdlibm's e_log.c and s_log1p.c. Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute
 * this software is freely granted, provided that this notice is preserved.
 */
export function logarithm(k: number, f: number, c: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const R = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + R) + (k * ln2Low + c)) - f);
}
