/** f₂ = x₁w₁₂ + x₂w₂, the second unit’s pre-activation. */
export function f2(x1: number, w12: number, x2: number, w2: number): number {
  return x1 * w12 + x2 * w2;
}
