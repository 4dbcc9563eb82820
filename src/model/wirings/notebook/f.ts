/** f = z₁w₁₁ + z₂ + w₂₂, as the notebook wires it. */
export function f(z1: number, w11: number, z2: number, w22: number): number {
  return z1 * w11 + z2 + w22;
}
