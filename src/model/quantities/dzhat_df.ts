import { zhat } from './zhat.ts';

/** ∂ẑ/∂f = ẑ(1 − ẑ) = σ(f)σ(−f), in (0, ¼], within 4 ulp up to |f| = 709: 1 − σ(f) = σ(−f) loses no digit. */
export function dzhat_df(f: number): number {
  return zhat(f) * zhat(-f);
}
