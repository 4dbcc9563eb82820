import type { Quantity } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';
import type { State } from '../../model/state.ts';
import type { Language } from '../../notation/entry.ts';
import { latexOf } from '../../notation/symbols.ts';
import { namesOf } from './names.ts';
import type { Setting } from './values.ts';

/** Quantities as an author writes them. */
export const nameFor = (quantities: readonly Quantity[]): string =>
  quantities.map((quantity) => `$${latexOf(quantity)}$`).join(' or ');

/** The setting in which a formula was to be read. */
export const settingText = ({ with: inputs, model }: Setting): string =>
  ` in the ${model} model${inputs ? ` with={{ ${inputsText(inputs)} }}` : ''}`;

/** Inputs as an author writes them: x1: 1, z: 0. */
export const inputsText = (inputs: Readonly<Partial<State>>): string =>
  Object.entries(inputs)
    .map(([input, value]) => `${input}: ${String(value)}`)
    .join(', ');

/** A reading as an author writes it. */
export function tagOf({ quantity, model, iteration, with: inputs }: Reading): string {
  const attributes = [
    `of="${quantity}"`,
    model === 'notebook' ? '' : `model="${model}"`,
    iteration === undefined ? '' : `iteration={${String(iteration)}}`,
    inputs ? `with={{ ${inputsText(inputs)} }}` : '',
  ];
  return `<V ${attributes.filter(Boolean).join(' ')} />`;
}

/** What an author reads of a number that nothing names. */
export function unbound(reading: Reading, language: Language): string {
  const { quantity } = reading;
  const symbol = /^w11_/.test(quantity) ? '\\w11' : latexOf(quantity as Quantity);
  const name = namesOf(quantity, language).at(-1);
  return (
    `nothing says what ${tagOf(reading)} is: write “$${symbol}$ is ${tagOf(reading)}”, put it into arithmetic that ` +
    `says its result, or a table under its symbol${name ? `, or as="${name}" where the sentence speaks of the ${name}` : ''}`
  );
}
