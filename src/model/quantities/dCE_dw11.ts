/** ∂CE/∂w₁₁ = (ẑ − z) z₁, the product of the three factors after simplifying. */
export function dCE_dw11(dCE_df: number, df_dw11: number): number {
  return dCE_df * df_dw11;
}
