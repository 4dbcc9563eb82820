import { zhat } from './zhat.ts';

/** ∂ẑ/∂f = ẑ(1 − ẑ) = σ(f)σ(−f), in [0, ¼]: 1 − σ(f) = σ(−f) loses no digit. */
export function dzhat_df(f: number): number {
  return zhat(f) * zhat(-f);
}
