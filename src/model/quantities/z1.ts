/** z₁ = max(0, f₁), ReLU of the first pre-activation, in [0, ∞). */
export function z1(f1: number): number {
  return Math.max(0, f1);
}
