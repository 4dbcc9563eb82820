import { by, entries } from '../network/entry.ts';

/** f₂ = x₁w₁₂ + x₂w₂, the second unit’s pre-activation. */
export function f2(x1: number, w12: number, x2: number, w2: number): number {
  return x1 * w12 + x2 * w2;
}

/** ∂f₁/∂w₁ = x₁. */
export function df1_dw1(x1: number): number {
  return x1;
}

/** ∂f₂/∂w₁₂ = x₁. */
export function df2_dw12(x1: number): number {
  return x1;
}

/** ∂f₂/∂w₂ = x₂. */
export function df2_dw2(x2: number): number {
  return x2;
}

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

/** The hidden layer; a network adds its own f₁. */
export const units = entries({
  f2: { value: by(f2, 'x1', 'w12', 'x2', 'w2'), slopes: { w12: by(df2_dw12, 'x1'), w2: by(df2_dw2, 'x2') } },
  z1: { value: by(z1, 'f1'), slopes: { f1: by(dz1_df1, 'f1') } },
  z2: { value: by(z2, 'f2'), slopes: { f2: by(dz2_df2, 'f2') } },
});
