import { intended } from '../../src/model/networks/namespaces.ts';
import { dCE_df, dCE_dw11, df_dw11, f2, updatedW11, z1 as relu } from '../../src/model/quantities/index.ts';
import { defaultState, type State } from '../../src/model/state.ts';
import { trace, valueOf } from '../../src/model/trace.ts';
import { Value } from './micrograd.ts';
import type { Run } from './table.ts';

/** How many times a second a step of gradient descent is made, for about `seconds`. */
function stepsPerSecond(step: () => void, seconds: number): number {
  const start = performance.now();
  let steps = 0;
  while (performance.now() - start < seconds * 1000) {
    for (let i = 0; i < 200; i++) step();
    steps += 200;
  }
  return (steps * 1000) / (performance.now() - start);
}

/** Only what the update of w₁₁ asks for, by the model's own functions. */
function modelStep({ x1, x2, z, w1, w2, w12, w21, w11, w22, eta }: State): number {
  const { f, f1 } = intended;
  const z1 = relu(f1(x1, w1, x2, w21));
  const z2 = relu(f2(x1, w12, x2, w2));
  const slope = dCE_dw11(dCE_df(z, f(z1, w11, z2, w22)), df_dw11(z1));
  return updatedW11(w11, eta, slope);
}

/** The same, as it follows from the network's declaration. */
const programStep = valueOf('intended', 'updatedW11');

/** The same network and loss as a graph of values, the way micrograd builds one for each pass. */
function graphStep(state: State): number {
  const { x1, x2, z } = state;
  const w = {
    w1: new Value(state.w1),
    w21: new Value(state.w21),
    w12: new Value(state.w12),
    w2: new Value(state.w2),
  };
  const w11 = new Value(state.w11);
  const w22 = new Value(state.w22);
  const z1 = w.w1.times(x1).plus(w.w21.times(x2)).relu();
  const z2 = w.w12.times(x1).plus(w.w2.times(x2)).relu();
  const zhat = w11.times(z1).plus(w22.times(z2)).sigmoid();
  const CE = zhat
    .log()
    .times(z)
    .plus(
      zhat
        .times(-1)
        .plus(1)
        .log()
        .times(1 - z),
    )
    .times(-1);
  CE.backward();
  return w11.data - state.eta * w11.grad;
}

/** Forward, backward and update by the model's functions and by the network's program, beside a graph that finds its way each time. */
export function benchModel({ quick, add }: Run): void {
  const microseconds = (next: (state: State) => number): number => {
    let state = defaultState;
    const step = () => {
      state = { ...state, w11: next(state) };
    };
    return 1e6 / stepsPerSecond(step, quick ? 0.5 : 2);
  };
  const graph = microseconds(graphStep);
  const row = { against: 'a micrograd graph', theirs: graph, unit: 'µs' } as const;
  add({ ...row, what: 'step: the model', ours: microseconds(modelStep) });
  add({ ...row, what: 'step: the network’s program', ours: microseconds(programStep) });
  add({
    what: 'step: every quantity of a page',
    ours: microseconds((state) => trace('intended', state).updatedW11),
    unit: 'µs',
  });
}
