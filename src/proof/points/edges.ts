import { defaultState, type State } from '../../model/state.ts';

const at = (changes: Partial<State>): State => ({ ...defaultState, ...changes });

/** f₁ and f₂ are 0 in both wirings here; a nudge of x₁ opens or shuts both ReLUs. */
const kink = { x1: 1, x2: 1, w1: 1, w2: -1, w12: 1, w21: -1 };

/** Here f₁ = 0 and z₂ = 1, so w₂₂ alone sets f: w₂₂ + 1 in the notebook's wiring, w₂₂ in the intended one. */
const onlyW22 = { x1: 1, x2: 0, w1: 0, w12: 1, w2: 0, w11: 0 };

const labels = [0, 1, 0.5];

/** The states at which a formula is likeliest to be wrong, the reader's first one in front. */
export const edges: readonly State[] = [
  defaultState,
  ...labels.map((z) => at({ z })),
  at({ eta: 0 }),
  at({ x1: 0, x2: 0 }),
  at({ x1: -0.7, x2: -0.3 }),
  at({ w11: 0 }),
  at({ w1: -0.436, w2: -0.42, w11: -1.5, w22: -2 }),
  at(kink),
  at({ ...kink, x1: 1.001 }),
  at({ ...kink, x1: 0.999 }),
  at({ ...kink, x1: 1.001, w12: 0.5 }),
  at({ ...kink, x1: 0.999, w12: 2 }),
  ...[-30, -12, -1, 11, 30].flatMap((w22) => labels.map((z) => at({ ...onlyW22, w22, z }))),
];
