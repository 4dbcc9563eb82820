/** Δw₁₁ = −η ∂CE/∂w₁₁. */
export function step(eta: number, dCE_dw11: number): number {
  return -eta * dCE_dw11;
}
