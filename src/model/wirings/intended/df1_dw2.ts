/** ∂f₁/∂w₂ = 0: f₁ does not contain w₂. */
export function df1_dw2(): number {
  return 0;
}
