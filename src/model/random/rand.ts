import { mt19937 } from './mt19937.ts';

/**
 * The draws of NumPy's RandomState(seed).rand(), bit for bit, for an integer seed from 0 to 2³² − 1: doubles in
 * [0, 1) of 53 random bits, (27 bits · 2²⁶ + 26 bits) / 2⁵³, as in its legacy_double.
 */
export function uniform(seed: number): () => number {
  const draw = mt19937(seed);
  return () => {
    const high = draw() >>> 5;
    const low = draw() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  };
}

/** RandomState(seed).rand(count). */
export const rand = (seed: number, count: number): number[] => Array.from({ length: count }, uniform(seed));
