import type { State } from './state.ts';
import { updatedW11 } from './quantities/updatedW11.ts';
import { alongW11, trace, type Trace, type Wiring } from './trace.ts';

/** One step of gradient descent: the same state, with w₁₁ where the update takes it. Only w₁₁ moves. */
export const descentStep = (wiring: Wiring, state: State): State => ({
  ...state,
  w11: trace(wiring, state).updatedW11,
});

const paths = new WeakMap<State, Map<Wiring, Float64Array>>();

/** w₁₁ before each of `state.iterations` updates, and after the last of them. Walked once for a state that is kept. */
export function pathOfW11(wiring: Wiring, state: State): Float64Array {
  const known = paths.get(state) ?? new Map<Wiring, Float64Array>();
  const path = known.get(wiring) ?? walk(wiring, state);
  paths.set(state, known.set(wiring, path));
  return path;
}

function walk(wiring: Wiring, state: State): Float64Array {
  const { slope } = alongW11(wiring, state);
  const path = new Float64Array(state.iterations + 1).fill(state.w11, 0, 1);
  for (let i = 0; i < state.iterations; i++) {
    const w11 = path[i] ?? NaN;
    path[i + 1] = updatedW11(w11, state.eta, slope(w11));
  }
  return path;
}

/** One trace an iteration, `state.iterations` of them, each from the w₁₁ that the one before arrived at. */
export const descent = (wiring: Wiring, state: State): Trace[] =>
  [...pathOfW11(wiring, state).subarray(0, -1)].map((w11) => trace(wiring, { ...state, w11 }));
