import { by, entries } from '../declaring/entry.ts';

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

/** ∂f/∂w₁₁ = z₁. */
export function df_dw11(z1: number): number {
  return z1;
}

/** ∂f/∂z₁ = w₁₁. */
export function df_dz1(w11: number): number {
  return w11;
}

/** The weighted sum that all networks share; each adds its own f₁ and f. */
export const sums = entries({
  f2: { value: by(f2, 'x1', 'w12', 'x2', 'w2'), slopes: { w12: by(df2_dw12, 'x1'), w2: by(df2_dw2, 'x2') } },
});
