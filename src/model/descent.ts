import { derivative } from './network/network.ts';
import { networkOf, type Input, type NetworkName, type Quantity } from './networks/index.ts';
import type { State } from './state.ts';
import { along, trace, valueOf, type Trace } from './trace.ts';

/** What a network's chapters follow: the one weight that moves, and what stands on the way from it to the loss. */
export interface Followed {
  readonly weight: Input;
  /** What an update makes of the weight. */
  readonly updated: Quantity;
  readonly loss: Quantity;
  /** What the loss is computed from and a label is compared with. */
  readonly prediction: Quantity;
  /** The derivative of the loss in the weight, and its factors from the loss to the weight. */
  readonly slope: Quantity;
  readonly factors: readonly Quantity[];
}

export function followedBy(name: NetworkName): Followed {
  const { path, gradient } = networkOf(name);
  const [first = ''] = path.factors;
  return {
    ...path,
    loss: gradient.of,
    prediction: first.replace(derivative(gradient.of, ''), ''),
    slope: derivative(gradient.of, path.weight),
  } as Followed;
}

/** One step of gradient descent: the same state, with the weight where the update takes it. Only that one moves. */
export function descentStep(name: NetworkName, state: State): State {
  const { weight, updated } = followedBy(name);
  return { ...state, [weight]: valueOf(name, updated)(state) };
}

const paths = new WeakMap<State, Map<NetworkName, Float64Array>>();

/** The weight before each of `state.iterations` updates, and after the last. Walked once for a state that is kept. */
export function pathOfWeight(name: NetworkName, state: State): Float64Array {
  const known = paths.get(state) ?? new Map<NetworkName, Float64Array>();
  const path = known.get(name) ?? walk(name, state);
  paths.set(state, known.set(name, path));
  return path;
}

function walk(name: NetworkName, state: State): Float64Array {
  const { weight, updated } = followedBy(name);
  const next = along(name, state, weight)(updated);
  const path = new Float64Array(state.iterations + 1);
  path[0] = state[weight];
  for (let i = 0; i < state.iterations; i++) path[i + 1] = next(path[i] ?? NaN);
  return path;
}

/** One trace an iteration, `state.iterations` of them, each from the weight that the one before arrived at. */
export const descent = (name: NetworkName, state: State): Trace[] =>
  [...pathOfWeight(name, state).subarray(0, -1)].map((value) =>
    trace(name, { ...state, [followedBy(name).weight]: value }),
  );
