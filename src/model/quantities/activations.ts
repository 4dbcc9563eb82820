import { exp } from '../elementary/exp.ts';
import { by, entries } from '../declaring/entry.ts';

/** z₁ = max(0, f₁), ReLU of the first pre-activation, in [0, ∞). */
export function z1(f1: number): number {
  return Math.max(0, f1);
}

/** ∂z₁/∂f₁, ReLU’s slope: 1 above 0, else 0 (at the kink by convention). */
export function dz1_df1(f1: number): number {
  return f1 > 0 ? 1 : 0;
}

/** z₂ = max(0, f₂), ReLU of the second pre-activation, in [0, ∞). */
export function z2(f2: number): number {
  return Math.max(0, f2);
}

/** ∂z₂/∂f₂, ReLU’s slope: 1 above 0, else 0 (at the kink by convention). */
export function dz2_df2(f2: number): number {
  return f2 > 0 ? 1 : 0;
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

/** ReLU, the activation function of both hidden units. */
export const relu = entries({
  z1: { value: by(z1, 'f1'), slopes: { f1: by(dz1_df1, 'f1') } },
  z2: { value: by(z2, 'f2'), slopes: { f2: by(dz2_df2, 'f2') } },
});

/** The sigmoid, the activation function of the output unit. The way of ẑ through u is printed, not walked. */
export const sigmoid = entries({
  u: { value: by(u, 'f'), slopes: { f: by(du_df, 'f') } },
  zhat: { value: by(zhat, 'f'), slopes: { f: by(dzhat_df, 'f') } },
  dzhat_du: { value: by(dzhat_du, 'u') },
});
