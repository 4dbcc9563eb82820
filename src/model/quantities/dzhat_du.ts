/** ∂ẑ/∂u = −1/u², in (−1, 0). */
export function dzhat_du(u: number): number {
  return -1 / (u * u);
}
