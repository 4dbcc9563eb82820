/** ∂f₂/∂w₂ = x₂. */
export function df2_dw2(x2: number): number {
  return x2;
}
