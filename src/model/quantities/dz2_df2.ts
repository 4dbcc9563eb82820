/** ∂z₂/∂f₂, ReLU’s slope: 1 above 0, else 0 (at the kink by convention). */
export function dz2_df2(f2: number): number {
  return f2 > 0 ? 1 : 0;
}
