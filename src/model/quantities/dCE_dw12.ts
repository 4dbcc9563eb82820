/** ∂CE/∂w₁₂, by the chain rule through f, z₂ and f₂. */
export function dCE_dw12(dCE_df: number, df_dz2: number, dz2_df2: number, df2_dw12: number): number {
  return dCE_df * df_dz2 * dz2_df2 * df2_dw12;
}
