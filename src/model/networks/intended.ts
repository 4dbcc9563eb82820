import { by } from '../declaring/entry.ts';
import { network as declare } from '../declaring/network.ts';
import { everyUpdate } from '../quantities/every-update.ts';
import { CE } from '../quantities/loss.ts';
import { df1_dw1, df_dw11, df_dz1 } from '../quantities/weighted-sums.ts';
import { network as notebook } from './notebook.ts';
import { visitors } from './visitors.ts';

/** f₁ = x₁w₁ + x₂w₂₁, as the names say. */
export function f1(x1: number, w1: number, x2: number, w21: number): number {
  return x1 * w1 + x2 * w21;
}

/** ∂f₁/∂w₂ = 0: f₁ does not contain w₂. */
export function df1_dw2(): number {
  return 0;
}

/** ∂f₁/∂w₂₁ = x₂. */
export function df1_dw21(x2: number): number {
  return x2;
}

/** f = z₁w₁₁ + z₂w₂₂, as the names say. */
export function f(z1: number, w11: number, z2: number, w22: number): number {
  return z1 * w11 + z2 * w22;
}

/** ∂f/∂z₂ = w₂₂. */
export function df_dz2(w22: number): number {
  return w22;
}

/** ∂f/∂w₂₂ = z₂. */
export function df_dw22(z2: number): number {
  return z2;
}

/** f = z₁w₁₁ + z₂w₂₂ once w₁₁ alone has been updated. */
export function f_one(z1: number, updatedW11: number, z2: number, w22: number): number {
  return z1 * updatedW11 + z2 * w22;
}

/** CE once w₁₁ alone has been updated, in [0, ∞). */
export function CE_one(z: number, f_one: number): number {
  return CE(z, f_one);
}

/** The network that the names of the notebook’s weights ask for: its two sums differ, and an update moves all weights. */
export const network = declare({
  ...notebook,
  rewires: 'notebook',
  samples: visitors,
  quantities: {
    ...notebook.quantities,
    f1: {
      value: by(f1, 'x1', 'w1', 'x2', 'w21'),
      slopes: { w1: by(df1_dw1, 'x1'), w2: by(df1_dw2), w21: by(df1_dw21, 'x2') },
    },
    f: {
      value: by(f, 'z1', 'w11', 'z2', 'w22'),
      slopes: {
        w11: by(df_dw11, 'z1'),
        w22: by(df_dw22, 'z2'),
        z1: by(df_dz1, 'w11'),
        z2: by(df_dz2, 'w22'),
      },
    },
    ...everyUpdate,
    f_one: { value: by(f_one, 'z1', 'updatedW11', 'z2', 'w22') },
    CE_one: { value: by(CE_one, 'z', 'f_one') },
  },
  moves: {
    w1: 'updatedW1',
    w11: 'updatedW11',
    w12: 'updatedW12',
    w21: 'updatedW21',
    w2: 'updatedW2',
    w22: 'updatedW22',
  },
});
