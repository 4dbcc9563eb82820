/** w₁₁ after one step of gradient descent: w₁₁ − η ∂CE/∂w₁₁. */
export function updatedW11(w11: number, eta: number, dCE_dw11: number): number {
  return w11 - eta * dCE_dw11;
}
