/** ∂f/∂w₂₂ = z₂. */
export function df_dw22(z2: number): number {
  return z2;
}
