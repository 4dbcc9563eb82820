/** The three factors multiplied as they stand: ∞ · 0 and NaN where the sigmoid saturates. */
export function product(dCE_dzhat: number, dzhat_df: number, df_dw11: number): number {
  return dCE_dzhat * dzhat_df * df_dw11;
}
