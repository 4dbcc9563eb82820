import type { Input as InputEntry } from './declaring/input.ts';
import { networkNames, networkOf, type Input, type NetworkName } from './networks/index.ts';
import { visitors, type Visitor } from './networks/visitors.ts';
import { readTyped, type TypedNumber } from './typed-number.ts';

/** The value of every input of the book. */
export type State = Readonly<Record<Input, number>>;

/**
 * What a reader may change: every input of the book, and the visitors to train on. A page shows, and its link carries,
 * what its network has of them.
 */
export type PageState = State & { readonly visitors: readonly Visitor[] };

/** Every input of the book. A name means the same input in every network that has it. */
export const inputEntries = Object.assign(
  {},
  ...networkNames.map((name) => networkOf(name).inputs),
) as Readonly<Record<Input, InputEntry>>;

export const isInput = (name: string): name is Input => Object.hasOwn(inputEntries, name);

export const inputsOf = (name: NetworkName): Input[] => Object.keys(networkOf(name).inputs) as Input[];

/** All inputs before anybody changes one: the notebook's own, and those of later networks. */
export const defaultState: PageState = {
  ...(Object.fromEntries(
    Object.entries(inputEntries).map(([input, { initial }]) => [input, initial]),
  ) as State),
  visitors,
};

/** The state with one input replaced, and with those that it draws: a new seed draws all six weights anew. */
export const withInput = <S extends State>(state: S, input: Input, value: number): S => ({
  ...state,
  ...inputEntries[input].draws?.(value),
  [input]: value,
});

/** What a typed value is: a number the input allows, or why not and what would be. */
export type Parsed =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly problem: Extract<TypedNumber, { ok: false }>['problem'] | 'out-of-range' | 'not-an-integer';
      readonly min: number;
      readonly max: number;
    };

/** Reads what a reader typed or a link carries, and holds it against what the input allows. */
export function parseInput(input: Input, text: string): Parsed {
  const { min, max, integer } = inputEntries[input];
  const typed = readTyped(text);
  if (!typed.ok) return { ...typed, min, max };
  if (integer && !Number.isInteger(typed.value)) return { ok: false, problem: 'not-an-integer', min, max };
  if (typed.value < min || typed.value > max) return { ok: false, problem: 'out-of-range', min, max };
  return typed;
}
