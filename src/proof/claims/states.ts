import type { Input } from '../../model/networks/index.ts';
import { defaultState, inputEntries, isInput, type State } from '../../model/state.ts';
import { drawPoint } from '../points/draw.ts';
import { edges } from '../points/edges.ts';
import { pick, randomFrom, type Random } from '../points/random.ts';

const randomStates = 1000;

/** Inputs that a reader can set and a computer cannot follow: ẑ rounded to 0 and 1, a sum that only doubles miss. */
const farOut: readonly Partial<State>[] = [
  ...[40, -40, 720, -720, 1000, -1000].flatMap((w22) => [1, 0, 0.5].map((z) => ({ w22, z }))),
  { x1: 1000, x2: 1000, w1: 1000, w2: 1000, w12: 1000, w11: 1000 },
  { x1: 0.7, w1: 0.1, w12: 0.1, x2: -0.07, w2: 1 },
  { x1: 0, x2: 0, w22: 0, z: 0.5 },
];

/** The states at which a claim is tried, the reader's first one in front: edges, far out, and a thousand at random. */
export function* statesFor(seed: string): Generator<State> {
  yield* edges;
  for (const inputs of farOut) yield { ...defaultState, ...inputs };
  const random = randomFrom(seed);
  const names = Object.keys(inputEntries).filter(isInput);
  for (let i = 0; i < randomStates; i++) {
    const drawn = { ...defaultState, ...drawPoint(names, random) };
    yield i % 5 === 0 ? moved(drawn, random) : drawn;
  }
}

/** One weight anywhere in its range. */
function moved(state: State, random: Random): State {
  const weight: Input = pick(random, ['w22', 'w11', 'w1', 'w12']);
  const { min, max } = inputEntries[weight];
  return { ...state, [weight]: Math.round((min + random() * (max - min)) * 1000) / 1000 + 0 };
}
