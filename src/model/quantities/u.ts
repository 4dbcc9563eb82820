import { exp } from '../elementary/exp.ts';

/** u = 1 + e⁻ᶠ, the sigmoid’s denominator, in (1, ∞). */
export function u(f: number): number {
  return 1 + exp(-f);
}
