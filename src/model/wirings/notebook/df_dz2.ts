/** ∂f/∂z₂ = 1: the notebook adds z₂. */
export function df_dz2(): number {
  return 1;
}
