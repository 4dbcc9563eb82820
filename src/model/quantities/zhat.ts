import { exp } from '../elementary/exp.ts';

/** ẑ = σ(f) = 1 / (1 + e⁻ᶠ), in (0, 1). Within 3 ulp; saturates to 1 above f ≈ 37, to 0 below −709. */
export function zhat(f: number): number {
  return 1 / (1 + exp(-f));
}
