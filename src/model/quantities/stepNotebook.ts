/** The notebook’s step, η · (1/ẑ) · ∂ẑ/∂f · z₁: right only for z = 1. */
export function stepNotebook(eta: number, zhat: number, dzhat_df: number, z1: number): number {
  return eta * (1 / zhat) * dzhat_df * z1;
}
