import { withHighWord } from './bits.ts';

/** 2ᵏ for −1022 ≤ k ≤ 1023, made of its bits. `2 ** k` is left to each engine's own pow. */
const powerOf2 = (k: number): number => withHighWord(0, (k + 1023) << 20);

/** y · 2ᵏ for 1/4 < y < 4 and −1080 < k < 1080, rounded once: only the last product can be inexact. */
export function scale(y: number, k: number): number {
  if (k > 1000) return y * powerOf2(1000) * powerOf2(k - 1000);
  if (k < -1000) return y * powerOf2(k + 1000) * powerOf2(-1000);
  return y * powerOf2(k);
}
