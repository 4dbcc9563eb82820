/** f₁ = x₁w₁ + x₂w₂₁, as the names say. */
export function f1(x1: number, w1: number, x2: number, w21: number): number {
  return x1 * w1 + x2 * w21;
}
