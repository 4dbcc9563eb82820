/** ∂f/∂z₂ = w₂₂. */
export function df_dz2(w22: number): number {
  return w22;
}
