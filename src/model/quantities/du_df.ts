import { exp } from '../elementary/exp.ts';

/** ∂u/∂f = −e⁻ᶠ, below 0. */
export function du_df(f: number): number {
  return -exp(-f);
}
