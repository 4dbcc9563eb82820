/** f = z₁w₁₁ + z₂w₂₂, as the names say. */
export function f(z1: number, w11: number, z2: number, w22: number): number {
  return z1 * w11 + z2 * w22;
}
