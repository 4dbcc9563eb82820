import { descent } from './descent.ts';
import { notebookRun } from './notebook.ts';
import type { Input, State } from './state.ts';
import { trace, type Quantity, type Trace, type Wiring } from './trace.ts';

/** What the notebook's own program prints in each iteration. */
export type ProgramQuantity = 'zhat' | 'CE' | 'w11_before' | 'w11_after';

/** Which number is meant: a quantity of a model, perhaps of a later iteration or with inputs replaced. */
export interface Reading {
  readonly quantity: Quantity | ProgramQuantity;
  /** One of the two wirings, or the notebook's program in its own order of operations. */
  readonly model: Wiring | 'program';
  /** The update it belongs to, from 1. Without one, the values before any update. */
  readonly iteration?: number;
  /** Inputs that take these values, whatever the state says. */
  readonly with?: Readonly<Partial<State>>;
  readonly digits?: 'all';
}

/** Whether the reader can change this number in place: an input as the state has it, nothing replaced. */
export const isAdjustable = (reading: Reading): boolean =>
  isInput(reading.quantity) &&
  reading.model !== 'program' &&
  !reading.iteration &&
  !reading.with &&
  !reading.digits;

const inputNames: Readonly<Record<Input, true>> = {
  x1: true, x2: true, z: true,
  w1: true, w2: true, w12: true, w21: true, w11: true, w22: true,
  eta: true, seed: true, iterations: true,
}; // prettier-ignore

export const isInput = (name: string): name is Input => Object.hasOwn(inputNames, name);

/**
 * Reads numbers off a state. Traces are computed once each, so that a page with hundreds of numbers
 * costs a handful of forward and backward passes. A reading that no iteration reaches is NaN.
 */
export function createEvaluator(state: State): (reading: Reading) => number {
  const traces = new Map<string, readonly Partial<Record<string, number>>[]>();
  return (reading) => {
    const key = `${reading.model} ${reading.iteration ? 'descent' : 'once'} ${JSON.stringify(reading.with ?? '')}`;
    let steps = traces.get(key);
    if (!steps) traces.set(key, (steps = stepsOf(reading, { ...state, ...reading.with })));
    return steps[(reading.iteration ?? 1) - 1]?.[reading.quantity] ?? NaN;
  };
}

function stepsOf(reading: Reading, state: State): readonly Partial<Record<string, number>>[] {
  if (reading.model === 'program') return notebookRun(state).map((step) => ({ ...step }));
  const steps: readonly Trace[] = reading.iteration
    ? descent(reading.model, state)
    : [trace(reading.model, state)];
  return steps;
}
