/** ∂f₁/∂w₁ = x₁. */
export function df1_dw1(x1: number): number {
  return x1;
}
