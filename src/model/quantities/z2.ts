/** z₂ = max(0, f₂), ReLU of the second pre-activation, in [0, ∞). */
export function z2(f2: number): number {
  return Math.max(0, f2);
}
