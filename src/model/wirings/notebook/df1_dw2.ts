/** ∂f₁/∂w₂ = x₂: the notebook uses w₂ in f₁ too. */
export function df1_dw2(x2: number): number {
  return x2;
}
