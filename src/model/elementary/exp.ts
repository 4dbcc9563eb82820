import type { Parts } from './parts.ts';
import { scale } from './scale.ts';

/** ln 2 in two parts: the first has its last 21 bits clear, so that a whole multiple of it is exact. */
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const log2e = 1.442695040888963387;

/** Above the first, eˣ is more than the largest double; below the second, less than half the smallest. */
const overflow = 7.09782712893383973096e2;
const underflow = -7.4513321910194110842e2;

/** Minimax coefficients of r(eʳ + 1)/(eʳ − 1) − 2 in r². */
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** eˣ, the same bits in every engine, within 1 ulp of the correctly rounded result. */
export function exp(x: number): number {
  return expParts(x).high;
}

/**
 * eˣ and about 10 bits of what its double leaves out: x = k ln 2 + r with |r| ≤ ½ ln 2, then 2ᵏ · eʳ.
 *
 * After FreeBSD's e_exp.c. Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to
 * use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
export function expParts(x: number): Parts {
  if (Number.isNaN(x)) return { high: NaN, low: 0 };
  if (x > overflow) return { high: Infinity, low: 0 };
  if (x < underflow) return { high: 0, low: 0 };
  const k = Math.floor(log2e * x + 0.5);
  const y = expNearZero(x - k * ln2High, k * ln2Low);
  return { high: scale(y.high, k), low: scale(y.low, k) };
}

/** e^(a − b) for |a| ≤ ½ ln 2 and b so small that most of its digits would be lost in a − b. */
export function expNearZero(a: number, b: number): Parts {
  const r = a - b;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const oneMinus = b - (r * c) / (2 - c) - a;
  const high = 1 - oneMinus;
  return { high, low: 1 - high - oneMinus };
}
