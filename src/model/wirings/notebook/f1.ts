/** f₁ = x₁w₁ + x₂w₂, as the notebook wires it. */
export function f1(x1: number, w1: number, x2: number, w2: number): number {
  return x1 * w1 + x2 * w2;
}
