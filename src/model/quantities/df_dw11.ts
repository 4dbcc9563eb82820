/** ∂f/∂w₁₁ = z₁. */
export function df_dw11(z1: number): number {
  return z1;
}
