import { upperHalf } from './bits.ts';
import type { Parts } from './parts.ts';
import { reduce } from './reduce.ts';

/** Minimax coefficients of (3/2)(ln((1+s)/(1−s)) − 2s − ⅔s³)/s⁵ in s². */
const L1 = 5.99999999999994648725e-1;
const L2 = 4.28571428578550184252e-1;
const L3 = 3.33333329818377432918e-1;
const L4 = 2.72728123808534006489e-1;
const L5 = 2.30660745775561754067e-1;
const L6 = 2.06975017800338417784e-1;

/** 2/(3 ln 2), whole and in two parts. */
const cp = 9.61796693925975554329e-1;
const cpHigh = 9.61796700954437255859e-1;
const cpLow = -7.02846165095275826516e-9;

/** The points around which ln is expanded, each with its log₂ in two parts. */
const around1 = { point: 1, high: 0, low: 0 };
const aroundThreeHalves = { point: 1.5, high: 5.84962487220764160156e-1, low: 1.3500392021297489713e-8 };

/** √(3/2) and √3/2: between them 1 is the nearer point; a fraction below is doubled first. */
const root3Over2 = 1.2247448713915890491;
const halfRoot3 = 0.86602540378443864676;

/**
 * log₂ x for 0 < x < ∞ to about 70 bits, as pow needs it; the lower 32 bits of `high` are clear.
 *
 * After fdlibm's e_pow.c. Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to
 * use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
export function log2(x: number): Parts {
  const { exponent, fraction } = reduce(x);
  const isLow = fraction < halfRoot3;
  const m = isLow ? fraction * 2 : fraction;
  const n = isLow ? exponent - 1 : exponent;
  const centre = m < root3Over2 ? around1 : aroundThreeHalves;
  const p = scaledLogarithm(m, centre.point);
  const zHigh = cpHigh * p.high;
  const zLow = cpLow * p.high + p.low * cp + centre.low;
  const high = upperHalf(zHigh + zLow + centre.high + n);
  return { high, low: zLow - (high - n - centre.high - zHigh) };
}

/** (3/2) ln(m/point), from s = (m − point)/(m + point) in two parts. */
function scaledLogarithm(m: number, point: number): Parts {
  const u = m - point;
  const v = 1 / (m + point);
  const s = u * v;
  const sHigh = upperHalf(s);
  const sumHigh = upperHalf(m + point);
  const sumLow = m - (sumHigh - point);
  const sLow = v * (u - sHigh * sumHigh - sHigh * sumLow);
  const s2 = s * s;
  const r = s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6))))) + sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const tHigh = upperHalf(3 + square + r);
  const tLow = r - (tHigh - 3 - square);
  const product = sHigh * tHigh;
  const rest = sLow * tHigh + tLow * s;
  const high = upperHalf(product + rest);
  return { high, low: rest - (high - product) };
}
