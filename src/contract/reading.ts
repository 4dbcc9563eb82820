import type { Input } from '../model/networks/index.ts';
import type { Reading } from '../model/reading.ts';
import { inputEntries, isInput, parseInput, type State } from '../model/state.ts';
import { isModel, isQuantityOf } from './names.ts';

/** A reading in writing, as the attributes of a number's element and the fields of a link have it. */
export interface WrittenReading {
  readonly quantity?: string | undefined;
  readonly model?: string | undefined;
  readonly iteration?: string | undefined;
  /** The inputs replaced, as JSON: `{"z":0}`. */
  readonly with?: string | undefined;
  readonly digits?: string | undefined;
}

export const encodeReading = ({ quantity, model, iteration, with: replaced, digits }: Reading) => ({
  quantity,
  model,
  ...(iteration === undefined ? {} : { iteration: String(iteration) }),
  ...(replaced ? { with: JSON.stringify(replaced) } : {}),
  ...(digits ? { digits } : {}),
});

/** The reading that was written; undefined where any part of it is none of the book's. */
export function decodeReading(written: WrittenReading): Reading | undefined {
  const { quantity = '', model = '', iteration, with: replaced, digits } = written;
  if (!isModel(model) || !isQuantityOf(model, quantity)) return undefined;
  if (iteration !== undefined && !isIteration(iteration)) return undefined;
  if (digits !== undefined && digits !== 'all') return undefined;
  const inputs = replaced === undefined ? undefined : decodeInputs(replaced);
  if (replaced !== undefined && !inputs) return undefined;
  return {
    quantity,
    model,
    ...(iteration === undefined ? {} : { iteration: Number(iteration) }),
    ...(inputs ? { with: inputs } : {}),
    ...(digits ? { digits } : {}),
  };
}

const isIteration = (text: string): boolean =>
  /^[1-9]\d*$/.test(text) && Number(text) <= inputEntries.iterations.max;

/** Inputs and the values that replace them, from JSON; undefined where one is no input, or no value that it allows. */
export function decodeInputs(json: string): Partial<State> | undefined {
  try {
    const values = JSON.parse(json) as unknown;
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
    return Object.entries(values).every(isAllowed) ? values : undefined;
  } catch {
    return undefined;
  }
}

const isAllowed = (entry: [string, unknown]): entry is [Input, number] =>
  isInput(entry[0]) && typeof entry[1] === 'number' && parseInput(entry[0], String(entry[1])).ok;

/** A reading as an element's attributes: `data-quantity`, `data-with`, …; `data-model` unless it is the page's own. */
export const dataAttributes = (reading: Reading, pageModel: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(encodeReading(reading))
      .filter(([name, text]) => name !== 'model' || text !== pageModel)
      .map(([name, text]) => [`data-${name}`, text]),
  );
