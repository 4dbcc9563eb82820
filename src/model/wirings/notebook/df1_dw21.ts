/** ∂f₁/∂w₂₁ = 0: the notebook draws w₂₁ and never uses it. */
export function df1_dw21(): number {
  return 0;
}
