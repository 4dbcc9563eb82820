import { isStyle, slots, type Citation } from '../contract/citation.ts';
import { fill } from '../contract/fill.ts';
import type { CiteWords } from '../contract/words.ts';
import { fillSeen } from '../contract/seen.ts';
import type { Input } from '../model/networks/index.ts';
import { program } from '../model/notebook.ts';
import { printInput, printNumber } from '../model/print.ts';
import type { Reading } from '../model/reading.ts';
import { inputEntries, inputsOf, isInput, type State } from '../model/state.ts';
import { readDictionary } from './dictionary.ts';
import { numberQuery, type CitedNumber } from './number-link.ts';

/** Every form with the day of the visit, and with the number, if there is one, and the query that recomputes it. */
export function filledForms(
  { forms }: Citation,
  words: CiteWords,
  number?: CitedNumber,
): Record<string, string> {
  const said = number ? `${sentenceOf(number, words)}; ` : '';
  const query = number ? numberQuery(number) : '';
  return Object.fromEntries(
    Object.entries(forms).map(([form, text]) => [
      form,
      fillSeen(text, new Date())
        .replaceAll(slots.number, said)
        .replaceAll(slots.query, escapedFor(form, query)),
    ]),
  );
}

function escapedFor(form: string, query: string): string {
  if (isStyle(form)) return query.replaceAll('&', '&amp;');
  return form === 'href' ? query.replace(/[&%#]/g, '\\$&') : query;
}

/** “∂CE/∂w₁₁ = −0.1289”. */
export const equationOf = ({ reading, value }: CitedNumber): string =>
  `${plain(reading.quantity)} = ${isInput(reading.quantity) ? printInput(value) : printNumber(value)}`;

const plain = (quantity: string): string => readDictionary().symbols[quantity]?.plain ?? quantity;

/** The inputs that determine a number: those of its network, and once descent has begun its rate. */
function inputsBehind({ model, iteration }: Reading): Input[] {
  const network = model === 'program' ? program.network : model;
  return inputsOf(network).filter((input) => {
    const { role } = inputEntries[input];
    return (
      role === 'data' || role === 'label' || role === 'weight' || (role === 'rate' && iteration !== undefined)
    );
  });
}

/** “∂CE/∂w₁₁ = −0.1289 at x₁ = 0.7, …”. */
export function sentenceOf(number: CitedNumber, words: CiteWords): string {
  const at: State = { ...number.state, ...number.reading.with };
  const state = inputsBehind(number.reading)
    .map((input) => `${plain(input)} = ${printInput(at[input])}`)
    .join(', ');
  return fill(words.numberAt, { number: equationOf(number), state });
}
