import { followedBy } from './descent.ts';
import type { Input, NetworkName, Quantity } from './networks/index.ts';
import { program, programSources, type ProgramQuantity } from './notebook.ts';
import type { Reading } from './reading.ts';
import { inputEntries, inputsOf, isInput, type State } from './state.ts';
import { inputsBehind } from './trace.ts';

/** All that a number follows from: two readings of one quantity with the same basis are the same number. */
export interface Basis {
  /** The network or program that computes it; none of an input as it was given. */
  readonly model?: Reading['model'];
  /** The update it belongs to, if updates move it. */
  readonly iteration?: number;
  /** Whether the weight has been moved before it was computed. */
  readonly moved: boolean;
  /** The inputs that it depends on, and no others, in the order of their declaration. */
  readonly inputs: readonly Input[];
}

/** What a reading at a state depends on, read off the network's entries. */
export function basisOf(reading: Reading, state: State): Basis {
  const { model, iteration = 1 } = reading;
  const direct = behind(model, sourcesOf(reading));
  const { weights, after } = descentOf(model);
  if (iteration > 1 && iteration > stateOf(reading, state).iterations)
    return { model, iteration, moved: false, inputs: ['iterations'] };
  const movable = weights.some((weight) => direct.includes(weight));
  const moved = movable && iteration > 1;
  const inputs = moved ? both(model, direct, behind(model, after)) : direct;
  if (!moved && model !== 'program' && isInput(reading.quantity)) return { moved, inputs };
  return { model, moved, inputs, ...(movable && reading.iteration ? { iteration } : {}) };
}

/** The state a reading is taken at: the reader's, with the inputs that the reading replaces. */
export const stateOf = (reading: Reading, state: State): State => ({ ...state, ...reading.with });

const networkOf = (model: Reading['model']): NetworkName => (model === 'program' ? program.network : model);

const sourcesOf = ({ model, quantity }: Reading): readonly Quantity[] =>
  model === 'program' ? programSources[quantity as ProgramQuantity] : [quantity as Quantity];

/** The weights that a model's updates move, and what the moved weights are computed from. */
function descentOf(model: Reading['model']): { weights: readonly Input[]; after: readonly Quantity[] } {
  if (model === 'program') return { weights: [program.weight], after: programSources.w11_after };
  const { moves } = followedBy(model);
  return { weights: Object.keys(moves) as Input[], after: Object.values(moves) };
}

const behind = (model: Reading['model'], quantities: readonly Quantity[]): Input[] =>
  both(model, ...quantities.map((quantity) => inputsBehind(networkOf(model), quantity)));

const both = (model: Reading['model'], ...lists: readonly (readonly Input[])[]): Input[] =>
  inputsOf(networkOf(model)).filter((input) => lists.some((list) => list.includes(input)));

/** Inputs as a state has them: those that were set, and those that are still what another input drew. */
export interface Given {
  readonly set: readonly Input[];
  readonly drawn: readonly { readonly by: Input; readonly inputs: readonly Input[] }[];
}

/** Where inputs have their values from. One that a seed drew needs no digits: the seed gives them all. */
export function givenBy(state: State, inputs: readonly Input[]): Given {
  const drawn = (Object.keys(inputEntries) as Input[]).flatMap((by) => {
    const draws = inputEntries[by].draws?.(state[by]) ?? {};
    const untouched = inputs.filter((input) => draws[input] === state[input]);
    return untouched.length > 0 ? [{ by, inputs: untouched }] : [];
  });
  return { set: inputs.filter((input) => !drawn.some(({ inputs: all }) => all.includes(input))), drawn };
}
