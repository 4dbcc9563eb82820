import { real, whole, type Inputs } from '../declaring/input.ts';
import { weightsOfSeed } from '../random/weights.ts';

const anywhere = [-1000, 1000] as const;
const first = weightsOfSeed(2);
const weight = (name: keyof typeof first) => real('weight', first[name], anywhere, 0.01);

/** The notebook’s own inputs and settings, and how far a reader may move each. */
export const inputs = {
  x1: real('data', 0.7, anywhere, 0.01),
  x2: real('data', 0.3, anywhere, 0.01),
  z: real('label', 1, [0, 1], 0.1),
  w1: weight('w1'),
  w11: weight('w11'),
  w12: weight('w12'),
  w21: weight('w21'),
  w2: weight('w2'),
  w22: weight('w22'),
  /** The learning rate η. */
  eta: real('rate', 0.5, [0, 1000], 0.01),
  seed: { ...whole('seed', 2, [0, 4_294_967_295]), draws: weightsOfSeed },
  iterations: whole('count', 3, [1, 10_000]),
} as const satisfies Inputs;
