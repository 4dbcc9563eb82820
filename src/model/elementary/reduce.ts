import { highWord, withHighWord } from './bits.ts';

/** 2⁵⁴, which lifts every subnormal into the normal range. */
const lift = 18014398509481984;
const smallestNormal = 2.2250738585072014e-308;

/** x = 2ᵉ · m for 0 < x < ∞. */
export interface Reduced {
  readonly exponent: number;
  /** m, in [√½, √2). */
  readonly fraction: number;
}

/** Splits 0 < x < ∞ into 2ᵉ · m with m in [√½, √2), exactly, as fdlibm's e_log.c does. */
export function reduce(x: number): Reduced {
  const isSubnormal = x < smallestNormal;
  const normal = isSubnormal ? x * lift : x;
  const high = highWord(normal);
  const isAboveRoot2 = ((high & 0xfffff) + 0x95f64) & 0x100000;
  return {
    exponent: (high >> 20) - 1023 + (isAboveRoot2 >> 20) - (isSubnormal ? 54 : 0),
    fraction: withHighWord(normal, (high & 0xfffff) | (isAboveRoot2 ^ 0x3ff00000)),
  };
}
