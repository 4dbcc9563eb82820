import { exp } from '../elementary/exp.ts';
import { by, entries } from '../network/entry.ts';

/** ∂f/∂w₁₁ = z₁. */
export function df_dw11(z1: number): number {
  return z1;
}

/** ∂f/∂z₁ = w₁₁. */
export function df_dz1(w11: number): number {
  return w11;
}

/** u = 1 + e⁻ᶠ, the sigmoid’s denominator, in (1, ∞). */
export function u(f: number): number {
  return 1 + exp(-f);
}

/** ∂u/∂f = −e⁻ᶠ, below 0. */
export function du_df(f: number): number {
  return -exp(-f);
}

/** ẑ = σ(f) = 1 / (1 + e⁻ᶠ), in (0, 1). Within 3 ulp; saturates to 1 above f ≈ 37, to 0 below −709. */
export function zhat(f: number): number {
  return 1 / (1 + exp(-f));
}

/** ∂ẑ/∂u = −1/u², in (−1, 0). */
export function dzhat_du(u: number): number {
  return -1 / (u * u);
}

/** ∂ẑ/∂f = ẑ(1 − ẑ) = σ(f)σ(−f), in (0, ¼], within 4 ulp up to |f| = 709: 1 − σ(f) = σ(−f) loses no digit. */
export function dzhat_df(f: number): number {
  return zhat(f) * zhat(-f);
}

/** The output unit; a network adds its own f. The way of ẑ through u is printed, not walked. */
export const output = entries({
  u: { value: by(u, 'f'), slopes: { f: by(du_df, 'f') } },
  zhat: { value: by(zhat, 'f'), slopes: { f: by(dzhat_df, 'f') } },
  dzhat_du: { value: by(dzhat_du, 'u') },
});
