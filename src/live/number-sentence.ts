import { fill } from '../contract/fill.ts';
import type { CiteWords } from '../contract/words.ts';
import { basisOf, givenBy, stateOf, type Basis } from '../model/basis.ts';
import type { Input } from '../model/networks/index.ts';
import { printExactly, printInput, printNumber } from '../model/print.ts';
import type { Reading } from '../model/reading.ts';
import type { State } from '../model/state.ts';
import type { CitedNumber } from './number-link.ts';

/** How a sentence is put on paper: an equation of a quantity and what is printed for it, and the words around. */
export interface Writer {
  readonly equation: (quantity: string, printed: string) => string;
  readonly words: (text: string) => string;
}

/** “∂CE/∂w₁₁ = −0.1289”. */
export const equationOf = (number: CitedNumber, { equation }: Writer): string =>
  equation(symbolOf(number.reading), printed(number));

/**
 * “∂CE/∂w₁₁ = −0.1289 in the notebook’s wiring, at x₁ = 0.7, …”: the number and all that it follows from. Two numbers
 * that differ are told in different words: inputs have all their digits, or the seed that drew them.
 */
export function sentenceOf(number: CitedNumber, words: CiteWords, writer: Writer): string {
  const { reading, state } = number;
  const { model, iteration, moved, inputs } = basisOf(reading, state);
  const equation = equationOf(number, writer);
  if (!model) return equation;
  const by = fill(words.models[model] ?? '', { number: equation });
  const step =
    iteration === undefined ? by : fill(words.numberIteration, { number: by, n: String(iteration) });
  if (inputs.length === 0) return writer.words(step);
  const given = stateSaid(stateOf(reading, state), inputs, words, writer);
  return writer.words(fill(words[moved ? 'numberFrom' : 'numberAt'], { number: step, state: given }));
}

/** “x₁ = 0.7, z = 1, seed 2 (w₁ = 0.436, w₂ = 0.4204)”. */
function stateSaid(state: State, inputs: Basis['inputs'], words: CiteWords, { equation }: Writer): string {
  const { set, drawn } = givenBy(state, inputs);
  const list = (names: readonly Input[], print: (value: number) => string) =>
    names.map((input) => equation(input, print(state[input]))).join(', ');
  return [
    list(set, printExactly),
    ...drawn.map(({ by, inputs }) =>
      fill(words.numberSeed, { seed: printExactly(state[by]), state: list(inputs, printInput) }),
    ),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A number that was put in says all its digits, since nothing else tells it apart. */
function printed({ reading, state, value }: CitedNumber): string {
  return basisOf(reading, state).model ? printNumber(value) : printExactly(value);
}

/** The quantity whose symbol a reading is written with. */
const symbolOf = ({ quantity }: Reading): string =>
  ({ w11_before: 'w11', w11_after: 'updatedW11' })[quantity as string] ?? quantity;
