/** ∂CE/∂w₁, by the chain rule through f, z₁ and f₁. */
export function dCE_dw1(dCE_df: number, df_dz1: number, dz1_df1: number, df1_dw1: number): number {
  return dCE_df * df_dz1 * dz1_df1 * df1_dw1;
}
