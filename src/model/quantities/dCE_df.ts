import { zhat } from './zhat.ts';

/** ∂CE/∂f = ẑ − z, in [−1, 1], written so that 1 − ẑ is never a rounded difference. */
export function dCE_df(z: number, f: number): number {
  return (1 - z) * zhat(f) - z * zhat(-f);
}
