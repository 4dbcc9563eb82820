import { by } from '../declaring/entry.ts';
import { network as declare } from '../declaring/network.ts';
import { relu, sigmoid } from '../quantities/activations.ts';
import { inputs } from '../quantities/inputs.ts';
import { loss } from '../quantities/loss.ts';
import { update } from '../quantities/update.ts';
import { df1_dw1, df_dw11, df_dz1, sums } from '../quantities/weighted-sums.ts';

/** f₁ = x₁w₁ + x₂w₂, as the notebook wires it. */
export function f1(x1: number, w1: number, x2: number, w2: number): number {
  return x1 * w1 + x2 * w2;
}

/** ∂f₁/∂w₂ = x₂: the notebook uses w₂ in f₁ too. */
export function df1_dw2(x2: number): number {
  return x2;
}

/** ∂f₁/∂w₂₁ = 0: the notebook draws w₂₁ and never uses it. */
export function df1_dw21(): number {
  return 0;
}

/** f = z₁w₁₁ + z₂ + w₂₂, as the notebook wires it. */
export function f(z1: number, w11: number, z2: number, w22: number): number {
  return z1 * w11 + z2 + w22;
}

/** ∂f/∂z₂ = 1: the notebook adds z₂. */
export function df_dz2(): number {
  return 1;
}

/** ∂f/∂w₂₂ = 1: the notebook adds w₂₂. */
export function df_dw22(): number {
  return 1;
}

/** The network as the notebook’s code computes it. */
export const network = declare({
  inputs,
  quantities: {
    f1: {
      value: by(f1, 'x1', 'w1', 'x2', 'w2'),
      slopes: { w1: by(df1_dw1, 'x1'), w2: by(df1_dw2, 'x2'), w21: by(df1_dw21) },
    },
    ...sums,
    ...relu,
    f: {
      value: by(f, 'z1', 'w11', 'z2', 'w22'),
      slopes: { w11: by(df_dw11, 'z1'), w22: by(df_dw22), z1: by(df_dz1, 'w11'), z2: by(df_dz2) },
    },
    ...sigmoid,
    ...loss,
    ...update,
  },
  gradient: { of: 'CE', in: ['w11', 'w22', 'z1', 'z2', 'f1', 'f2', 'w1', 'w12', 'w21', 'w2'] },
  path: { weight: 'w11', factors: ['dCE_dzhat', 'dzhat_df', 'df_dw11'] },
  moves: { w11: 'updatedW11' },
});
