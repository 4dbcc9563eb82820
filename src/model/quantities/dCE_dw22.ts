/** ∂CE/∂w₂₂, by the chain rule through f. */
export function dCE_dw22(dCE_df: number, df_dw22: number): number {
  return dCE_df * df_dw22;
}
