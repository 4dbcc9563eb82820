import { rand } from './random/rand.ts';

/** What a reader may change, and a link carry. */
export interface State {
  readonly x1: number;
  readonly x2: number;
  readonly z: number;
  readonly w1: number;
  readonly w2: number;
  readonly w12: number;
  readonly w21: number;
  readonly w11: number;
  readonly w22: number;
  /** The learning rate η. */
  readonly eta: number;
  readonly seed: number;
  readonly iterations: number;
}

export type Input = keyof State;
export type Weight = 'w1' | 'w11' | 'w12' | 'w21' | 'w2' | 'w22';

/** The six weights RandomState(seed).rand() draws, in the notebook's order, rounded to 3 places as np.round does. */
export function weightsOfSeed(seed: number): Readonly<Record<Weight, number>> {
  const [w1, w11, w12, w21, w2, w22] = rand(seed, 6).map(roundTo3);
  return { w1, w11, w12, w21, w2, w22 } as Record<Weight, number>;
}

/** np.round(x, 3): scaled, rounded half to even, scaled back. */
function roundTo3(x: number): number {
  const scaled = x * 1000;
  const floor = Math.floor(scaled);
  const up = scaled - floor > 0.5 || (scaled - floor === 0.5 && floor % 2 === 1);
  return (up ? floor + 1 : floor) / 1000;
}

/** The notebook's own inputs and settings. */
export const defaultState: State = {
  x1: 0.7,
  x2: 0.3,
  z: 1,
  ...weightsOfSeed(2),
  eta: 0.5,
  seed: 2,
  iterations: 3,
};

/** The state with one input replaced. A new seed draws all six weights anew. */
export const withInput = (state: State, input: Input, value: number): State =>
  input === 'seed' ? { ...state, ...weightsOfSeed(value), seed: value } : { ...state, [input]: value };

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  /** How far one arrow key moves it. */
  readonly step: number;
}

const real = (min: number, max: number, step: number): Range => ({ min, max, step, integer: false });
const whole = (min: number, max: number): Range => ({ min, max, step: 1, integer: true });
const weight = real(-1000, 1000, 0.01);

export const inputRange: Readonly<Record<Input, Range>> = {
  x1: real(-1000, 1000, 0.01),
  x2: real(-1000, 1000, 0.01),
  z: real(0, 1, 0.1),
  w1: weight,
  w2: weight,
  w12: weight,
  w21: weight,
  w11: weight,
  w22: weight,
  eta: real(0, 1000, 0.01),
  seed: whole(0, 4_294_967_295),
  iterations: whole(1, 10_000),
};

/** What a typed value is: a number the input allows, or why not and what would be. */
export type Parsed =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly problem: 'empty' | 'not-a-number' | 'not-finite' | 'out-of-range' | 'not-an-integer';
      readonly min: number;
      readonly max: number;
    };

const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Reads what a reader typed or a link carries: decimal notation, a true or a plain minus. */
export function parseInput(input: Input, text: string): Parsed {
  const { min, max, integer } = inputRange[input];
  const fails = (problem: Exclude<Parsed, { ok: true }>['problem']): Parsed => ({
    ok: false,
    problem,
    min,
    max,
  });
  const typed = text.trim().replaceAll('−', '-');
  if (typed === '') return fails('empty');
  if (!decimal.test(typed)) return fails('not-a-number');
  const value = Number(typed);
  if (!Number.isFinite(value)) return fails('not-finite');
  if (integer && !Number.isInteger(value)) return fails('not-an-integer');
  if (value < min || value > max) return fails('out-of-range');
  return { ok: true, value: value === 0 ? 0 : value };
}
