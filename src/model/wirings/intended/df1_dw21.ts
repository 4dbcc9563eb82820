/** ∂f₁/∂w₂₁ = x₂. */
export function df1_dw21(x2: number): number {
  return x2;
}
