import { softplus } from '../elementary/softplus.ts';

/** CE = z ln(1 + e⁻ᶠ) + (1 − z) ln(1 + eᶠ), in [0, ∞): finite and accurate for every f. */
export function CE(z: number, f: number): number {
  return z * softplus(-f) + (1 - z) * softplus(f);
}
