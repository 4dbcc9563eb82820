import type { State } from './state.ts';
import { trace, type Trace, type Wiring } from './trace.ts';

/** One step of gradient descent: the same state, with w₁₁ where the update takes it. Only w₁₁ moves. */
export const descentStep = (wiring: Wiring, state: State): State => ({
  ...state,
  w11: trace(wiring, state).updatedW11,
});

/** One trace an iteration, `state.iterations` of them, each from the w₁₁ that the one before arrived at. */
export function descent(wiring: Wiring, state: State): Trace[] {
  const traces: Trace[] = [];
  let w11 = state.w11;
  for (let i = 0; i < state.iterations; i++) {
    const reached = trace(wiring, { ...state, w11 });
    traces.push(reached);
    w11 = reached.updatedW11;
  }
  return traces;
}
