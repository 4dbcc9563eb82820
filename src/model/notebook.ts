import { exp } from './elementary/exp.ts';
import { log } from './elementary/log.ts';
import type { State } from './state.ts';

/** What the notebook prints of one iteration. */
export interface NotebookStep {
  readonly zhat: number;
  readonly CE: number;
  readonly w11_before: number;
  readonly w11_after: number;
}

const relu = (f: number): number => Math.max(0, f);
const sigmoid = (f: number): number => 1 / (1 + exp(-f));

/** The notebook's program in its own order of operations, slips included: it gives the notebook's every digit. */
export function notebookRun(state: State): NotebookStep[] {
  const { x1, x2, z, w1, w2, w12, w22, eta, iterations } = state;
  const steps: NotebookStep[] = [];
  let w11 = state.w11;
  for (let i = 0; i < iterations; i++) {
    const z1 = relu(x1 * w1 + x2 * w2);
    const z2 = relu(x1 * w12 + x2 * w2);
    const f = z1 * w11 + z2 + w22;
    const zhat = 1 / (1 + exp(-f));
    const CE = -(z * log(zhat) + (1 - z) * log(zhat));
    const w11_before = w11;
    w11 = w11 + eta * (1 / zhat) * sigmoid(f) * (1 - sigmoid(f)) * z1;
    steps.push({ zhat, CE, w11_before, w11_after: w11 });
  }
  return steps;
}
