/** ∂f/∂w₂₂ = 1: the notebook adds w₂₂. */
export function df_dw22(): number {
  return 1;
}
