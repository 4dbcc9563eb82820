/** ∂f₂/∂w₁₂ = x₁. */
export function df2_dw12(x1: number): number {
  return x1;
}
