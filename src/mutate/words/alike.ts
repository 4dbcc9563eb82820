import type { Quantity } from '../../model/networks/index.ts';

/** Quantities that a tired eye takes for one another. */
const pairs: readonly (readonly [Quantity, Quantity])[] = [
  ['z1', 'z2'],
  ['f1', 'f2'],
  ['zhat', 'z'],
  ['w1', 'w11'],
  ['w2', 'w22'],
  ['w12', 'w21'],
  ['CE', 'CE_notebook'],
  ['step', 'stepNotebook'],
  ['dCE_df', 'dCE_dzhat'],
  ['dCE_dw11', 'df_dw11'],
  ['f', 'u'],
];

export function alike(quantity: string): Quantity | undefined {
  const [a, b] = pairs.find((pair) => pair.some((each) => each === quantity)) ?? [];
  return a === quantity ? b : a;
}
