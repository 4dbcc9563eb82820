/** ∂CE/∂w₂: the paths through both units, of which a wiring may lack the first (∂f₁/∂w₂ = 0). */
export function dCE_dw2(
  dCE_df: number,
  df_dz1: number,
  dz1_df1: number,
  df1_dw2: number,
  df_dz2: number,
  dz2_df2: number,
  df2_dw2: number,
): number {
  return dCE_df * (df_dz1 * dz1_df1 * df1_dw2 + df_dz2 * dz2_df2 * df2_dw2);
}
