import { stateBefore } from './descent.ts';
import type { NetworkName, Quantity } from './networks/index.ts';
import { notebookRun, type ProgramQuantity } from './notebook.ts';
import { isInput, type State } from './state.ts';
import { trace, type Trace } from './trace.ts';

/** Which number is meant: a quantity of a model, perhaps of a later iteration or with inputs replaced. */
export interface Reading {
  readonly quantity: Quantity | ProgramQuantity;
  /** A network, or the notebook's program in its own order of operations. */
  readonly model: NetworkName | 'program';
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

/**
 * Reads numbers off a state. Traces are computed once each and when they are asked for, so that a page with
 * hundreds of numbers costs a handful of forward and backward passes, however many iterations the state has.
 * A reading that no iteration reaches is NaN.
 */
export function createEvaluator(state: State): (reading: Reading) => number {
  const sources = new Map<string, TraceAt>();
  return (reading) => {
    const key = `${reading.model} ${JSON.stringify(reading.with ?? '')}`;
    let traceAt = sources.get(key);
    if (!traceAt)
      sources.set(
        key,
        (traceAt = tracesOf(reading.model, reading.with ? { ...state, ...reading.with } : state)),
      );
    return traceAt(reading.iteration)?.[reading.quantity] ?? NaN;
  };
}

/** The values of an iteration; without one, those before any update. */
type TraceAt = (iteration?: number) => Partial<Record<string, number>> | undefined;

function tracesOf(model: Reading['model'], state: State): TraceAt {
  if (model === 'program') {
    const steps = notebookRun(state).map((step) => ({ ...step }));
    return (iteration = 1) => steps[iteration - 1];
  }
  const traces = new Map<number, Trace>();
  return (iteration = 1) => {
    const known = traces.get(iteration);
    const start = known ? undefined : stateBefore(model, state, iteration);
    if (!start) return known;
    const reached = trace(model, start);
    traces.set(iteration, reached);
    return reached;
  };
}
