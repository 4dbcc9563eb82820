import { networkNames, networkOf, type Input, type NetworkName } from '../../model/networks/index.ts';
import { defaultState, inputEntries, inputsOf, type State } from '../../model/state.ts';

const at = (changes: Partial<State>): State => ({ ...defaultState, ...changes });

const labels = [0, 1, 0.5];

/** Where formulas of any network tend to break: its labels, no step, nothing or the opposite shown, its weight at 0. */
function usual(name: NetworkName): State[] {
  const inRole = (role: string): Input[] =>
    inputsOf(name).filter((input) => inputEntries[input].role === role);
  const all = (inputs: readonly Input[], to: (input: Input) => number): State =>
    at(Object.fromEntries(inputs.map((input) => [input, to(input)])));
  const data = inRole('data');
  return [
    ...labels.map((label) => all(inRole('label'), () => label)),
    all(inRole('rate'), () => 0),
    all(data, () => 0),
    all(data, (input) => -defaultState[input]),
    all([networkOf(name).path.weight as Input], () => 0),
  ];
}

/** f₁ and f₂ are 0 in both wirings of the notebook’s network here; a nudge of x₁ opens or shuts both ReLUs. */
const kink = { x1: 1, x2: 1, w1: 1, w2: -1, w12: 1, w21: -1 };

/** Here f₁ = 0 and z₂ = 1, so w₂₂ alone sets f: w₂₂ + 1 in the notebook's wiring, w₂₂ in the intended one. */
const onlyW22 = { x1: 1, x2: 0, w1: 0, w12: 1, w2: 0, w11: 0 };

const ofTheUnits: readonly State[] = [
  at({ w1: -0.436, w2: -0.42, w11: -1.5, w22: -2 }),
  at(kink),
  at({ ...kink, x1: 1.001 }),
  at({ ...kink, x1: 0.999 }),
  at({ ...kink, x1: 1.001, w12: 0.5 }),
  at({ ...kink, x1: 0.999, w12: 2 }),
  ...[-30, -12, -1, 11, 30].flatMap((w22) => labels.map((z) => at({ ...onlyW22, w22, z }))),
];

/** The states at which a formula is likeliest to be wrong, the reader's first one in front. */
export const edges: readonly State[] = [defaultState, ...networkNames.flatMap(usual), ...ofTheUnits];
