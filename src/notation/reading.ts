import { isModel, isQuantityOf } from '../contract/names.ts';
import { decodeReading } from '../contract/reading.ts';
import { networkNames } from '../model/networks/index.ts';
import type { Reading } from '../model/reading.ts';
import { isInput } from '../model/state.ts';

/** “notebook, intended and program”. */
const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** The number a `<V>` asks for; throws a sentence for the author where it asks for what there is not. */
export function readingOf(attributes: Readonly<Record<string, unknown>>, pageModel: string): Reading {
  const { of, iteration, digits, with: replaced } = attributes;
  const [quantity, model] = [String(of), String(attributes['model'] ?? pageModel)];
  if (!isModel(model))
    throw new Error(`<V model="${model}">: the models are ${listed([...networkNames, 'program'])}.`);
  if (!isQuantityOf(model, quantity))
    throw new Error(`<V of="${quantity}">: the ${model} model has no such quantity.`);
  const wrong = Object.keys(replaced ?? {}).find((name) => !isInput(name));
  if (wrong) throw new Error(`<V with>: ${wrong} is no input.`);
  const [written, inputs, all] = [iteration, replaced, digits].map((value) =>
    value === undefined || typeof value === 'string' ? value : JSON.stringify(value),
  );
  const reading = decodeReading({ quantity, model, iteration: written, with: inputs, digits: all });
  if (!reading)
    throw new Error(
      `<V of="${quantity}"> takes iteration={1}, {2}, …, with={{ z: 0 }} (a value that the input allows), digits="all".`,
    );
  return reading;
}
