import { by, entries } from '../declaring/entry.ts';

/** ∂CE/∂w₁₁ = (ẑ − z) z₁, the product of the three factors after simplifying. */
export function dCE_dw11(dCE_df: number, df_dw11: number): number {
  return dCE_df * df_dw11;
}

/** ∂CE/∂w₂₂, by the chain rule through f. */
export function dCE_dw22(dCE_df: number, df_dw22: number): number {
  return dCE_df * df_dw22;
}

/** The three factors multiplied as they stand: ∞ · 0 and NaN where the sigmoid saturates. */
export function product(dCE_dzhat: number, dzhat_df: number, df_dw11: number): number {
  return dCE_dzhat * dzhat_df * df_dw11;
}

/** Δw₁₁ = −η ∂CE/∂w₁₁. */
export function step(eta: number, dCE_dw11: number): number {
  return -eta * dCE_dw11;
}

/** The notebook’s step, η · (1/ẑ) · ∂ẑ/∂f · z₁: right only for z = 1. */
export function stepNotebook(eta: number, zhat: number, dzhat_df: number, z1: number): number {
  return eta * (1 / zhat) * dzhat_df * z1;
}

/** w₁₁ after one step of gradient descent: w₁₁ − η ∂CE/∂w₁₁. */
export function updatedW11(w11: number, eta: number, dCE_dw11: number): number {
  return w11 - eta * dCE_dw11;
}

/** The derivatives that the book prints a function for, and what descent makes of the first. */
export const update = entries({
  dCE_dw11: { value: by(dCE_dw11, 'dCE_df', 'df_dw11') },
  product: { value: by(product, 'dCE_dzhat', 'dzhat_df', 'df_dw11') },
  dCE_dw22: { value: by(dCE_dw22, 'dCE_df', 'df_dw22') },
  step: { value: by(step, 'eta', 'dCE_dw11') },
  stepNotebook: { value: by(stepNotebook, 'eta', 'zhat', 'dzhat_df', 'z1') },
  updatedW11: { value: by(updatedW11, 'w11', 'eta', 'dCE_dw11') },
});
