import { derivative } from './declaring/network.ts';
import { networkOf, type Input, type NetworkName, type Quantity } from './networks/index.ts';
import type { State } from './state.ts';
import { stepping, trace, valueOf, type Trace } from './trace.ts';

/** What a network's chapters follow: the one weight, what stands on the way from it to the loss, and what moves. */
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
  /** The weights that an update moves, and what each becomes. */
  readonly moves: Readonly<Partial<Record<Input, Quantity>>>;
}

export function followedBy(name: NetworkName): Followed {
  const { path, gradient, moves } = networkOf(name);
  const [first = ''] = path.factors;
  return {
    ...path,
    moves,
    updated: moves[path.weight],
    loss: gradient.of,
    prediction: first.replace(derivative(gradient.of, ''), ''),
    slope: derivative(gradient.of, path.weight),
  } as Followed;
}

/** One step of gradient descent: the same state, with the weights that move where the update takes them. */
export function descentStep(name: NetworkName, state: State): State {
  const moved = Object.entries(followedBy(name).moves).map(([weight, updated]) => [
    weight,
    valueOf(name, updated)(state),
  ]);
  return { ...state, ...Object.fromEntries(moved) } as State;
}

/** Each weight that moves, before each of `state.iterations` updates and after the last. */
type Paths = ReadonlyMap<Input, Float64Array>;

const paths = new WeakMap<State, Map<NetworkName, Paths>>();

/** The paths of all weights that move. Walked once for a state that is kept. */
export function pathsOf(name: NetworkName, state: State): Paths {
  const known = paths.get(state) ?? new Map<NetworkName, Paths>();
  const path = known.get(name) ?? walk(name, state);
  paths.set(state, known.set(name, path));
  return path;
}

function walk(name: NetworkName, state: State): Paths {
  const { moves } = followedBy(name);
  const weights = Object.keys(moves) as Input[];
  const step = stepping(name, state, weights, Object.values(moves));
  const walked = weights.map(() => new Float64Array(state.iterations + 1));
  const now = Float64Array.from(weights, (weight) => state[weight]);
  for (let i = 0; i <= state.iterations; i++) {
    walked.forEach((path, w) => (path[i] = now[w] as number));
    if (i < state.iterations) step(now);
  }
  return new Map(weights.map((weight, w) => [weight, walked[w] as Float64Array]));
}

/** The state that an iteration, counted from 1, starts from; undefined where the state asks for fewer. */
export function stateBefore(name: NetworkName, state: State, iteration: number): State | undefined {
  if (iteration === 1) return state;
  if (iteration > state.iterations) return undefined;
  const moved = [...pathsOf(name, state)].map(([weight, path]) => [weight, path[iteration - 1]]);
  return { ...state, ...Object.fromEntries(moved) } as State;
}

/** One trace an iteration, `state.iterations` of them, each from the weights that the one before arrived at. */
export const descent = (name: NetworkName, state: State): Trace[] =>
  Array.from({ length: state.iterations }, (_, i) => trace(name, stateBefore(name, state, i + 1) ?? state));
