import type { State } from './state.ts';
import { trace, type Trace, type Wiring } from './trace.ts';

/** One trace an iteration; each starts from the w₁₁ that the one before arrived at. Only w₁₁ moves. */
export function descent(wiring: Wiring, state: State): Trace[] {
  const traces: Trace[] = [];
  let w11 = state.w11;
  for (let i = 0; i < state.iterations; i++) {
    const step = trace(wiring, { ...state, w11 });
    traces.push(step);
    w11 = step.updatedW11;
  }
  return traces;
}
