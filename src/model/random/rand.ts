import { mt19937 } from './mt19937.ts';

/**
 * NumPy's RandomState(seed).rand(count), bit for bit: doubles in [0, 1) of 53 random bits.
 * The seed is an integer from 0 to 2³² − 1.
 */
export function rand(seed: number, count: number): number[] {
  const draw = mt19937(seed);
  return Array.from({ length: count }, () => {
    const high = draw() >>> 5;
    const low = draw() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  });
}
