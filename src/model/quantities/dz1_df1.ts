/** ∂z₁/∂f₁, ReLU’s slope: 1 above 0, else 0 (at the kink by convention). */
export function dz1_df1(f1: number): number {
  return f1 > 0 ? 1 : 0;
}
