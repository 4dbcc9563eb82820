/** ∂f/∂z₁ = w₁₁. */
export function df_dz1(w11: number): number {
  return w11;
}
