import { by, entries } from '../declaring/entry.ts';

/** w₁ after one step of gradient descent: w₁ − η ∂CE/∂w₁. */
export function updatedW1(w1: number, eta: number, dCE_dw1: number): number {
  return w1 - eta * dCE_dw1;
}

/** w₁₂ after one step of gradient descent: w₁₂ − η ∂CE/∂w₁₂. */
export function updatedW12(w12: number, eta: number, dCE_dw12: number): number {
  return w12 - eta * dCE_dw12;
}

/** w₂₁ after one step of gradient descent: w₂₁ − η ∂CE/∂w₂₁. */
export function updatedW21(w21: number, eta: number, dCE_dw21: number): number {
  return w21 - eta * dCE_dw21;
}

/** w₂ after one step of gradient descent: w₂ − η ∂CE/∂w₂. */
export function updatedW2(w2: number, eta: number, dCE_dw2: number): number {
  return w2 - eta * dCE_dw2;
}

/** w₂₂ after one step of gradient descent: w₂₂ − η ∂CE/∂w₂₂. */
export function updatedW22(w22: number, eta: number, dCE_dw22: number): number {
  return w22 - eta * dCE_dw22;
}

/** What one step makes of the weights beside w₁₁. */
export const everyUpdate = entries({
  updatedW1: { value: by(updatedW1, 'w1', 'eta', 'dCE_dw1') },
  updatedW12: { value: by(updatedW12, 'w12', 'eta', 'dCE_dw12') },
  updatedW21: { value: by(updatedW21, 'w21', 'eta', 'dCE_dw21') },
  updatedW2: { value: by(updatedW2, 'w2', 'eta', 'dCE_dw2') },
  updatedW22: { value: by(updatedW22, 'w22', 'eta', 'dCE_dw22') },
});
