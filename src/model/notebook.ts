import { f, f1 } from './networks/notebook.ts';
import type { Input, NetworkName, Quantity } from './networks/index.ts';
import { CE_notebook, f2, z1 as relu, zhat as sigmoid } from './quantities/index.ts';
import type { State } from './state.ts';

/** The network that the notebook’s program runs, and the quantities that it has in place of the right ones. */
export const program = {
  network: 'notebook',
  weight: 'w11',
  loss: 'CE_notebook',
  step: 'stepNotebook',
} as const satisfies { network: NetworkName; weight: Input; loss: Quantity; step: Quantity };

/** What the notebook prints of one iteration. */
export const programQuantities = ['zhat', 'CE', 'w11_before', 'w11_after'] as const;
export type ProgramQuantity = (typeof programQuantities)[number];
/** The quantities of the network that each of them is computed as, at the weight of its iteration. */
export const programSources = {
  zhat: ['zhat'],
  CE: [program.loss],
  w11_before: [program.weight],
  w11_after: [program.weight, program.step],
} as const satisfies Readonly<Record<ProgramQuantity, readonly Quantity[]>>;
export type NotebookStep = Readonly<Record<ProgramQuantity, number>>;

/** One pass of the notebook's loop, in its own order of operations, slips included. */
function iterate({ x1, x2, z, w1, w2, w12, w22, eta }: State, w11: number): NotebookStep {
  const z1 = relu(f1(x1, w1, x2, w2));
  const z2 = relu(f2(x1, w12, x2, w2));
  const out = f(z1, w11, z2, w22);
  const zhat = sigmoid(out);
  return {
    zhat,
    CE: CE_notebook(z, zhat),
    w11_before: w11,
    // Multiplied from left to right as the notebook does it: another order gives other last digits.
    w11_after: w11 + eta * (1 / zhat) * sigmoid(out) * (1 - sigmoid(out)) * z1,
  };
}

/** The notebook's program: what it prints, digit for digit, in each of `state.iterations` iterations. */
export function notebookRun(state: State): NotebookStep[] {
  const steps: NotebookStep[] = [];
  let w11 = state.w11;
  for (let i = 0; i < state.iterations; i++) {
    const printed = iterate(state, w11);
    steps.push(printed);
    w11 = printed.w11_after;
  }
  return steps;
}
