import { decodeReading, encodeReading } from '../contract/reading.ts';
import { basisOf, givenBy } from '../model/basis.ts';
import type { Input } from '../model/networks/index.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import type { State } from '../model/state.ts';
import { order, queryOf, stateOf } from './link.ts';

/** A number as it is cited: which one, at which state, its full value, and the version that computed it. */
export interface CitedNumber {
  readonly tag: string;
  readonly reading: Reading;
  readonly state: State;
  readonly value: number;
  readonly version: string;
}

const separator = '*';

/**
 * The query that carries a cited number: every input that it follows from, the default ones too, and `cite`, its fields
 * with a checksum. The checksum tells a link that was cut or mistyped; a forged one is told by computing the number anew.
 */
export function numberQuery(number: CitedNumber): string {
  return `?${[inputsIn(number), `cite=${signed(number, inputsIn(number))}`].filter(Boolean).join('&')}`;
}

/** What tells a cited number from every other in a key of a bibliography. */
export const suffixOf = (number: CitedNumber): string =>
  signed(number, inputsIn(number)).split(separator).at(-1) ?? '';

/** The inputs behind a number, as a query; those that its reading replaces stand with the reading. */
function inputsIn({ reading, state }: CitedNumber): string {
  const { inputs } = basisOf(reading, state);
  const reached: Input[] = (reading.iteration ?? 1) > 1 ? ['iterations'] : [];
  const carried = [...new Set([...inputs, ...reached])];
  return exactQuery(
    state,
    carried.filter((input) => reading.with?.[input] === undefined),
  );
}

/**
 * The query that carries these inputs whatever the default is. Those that a seed drew are carried by the seed.
 */
function exactQuery(state: State, inputs: readonly Input[]): string {
  const { set, drawn } = givenBy(state, inputs);
  const carried = [...set, ...drawn.map(({ by }) => by)];
  return order
    .filter((input) => carried.includes(input))
    .map((input) => `${input}=${String(state[input])}`)
    .join('&');
}

function signed({ tag, reading, value, version }: CitedNumber, state: string): string {
  const { quantity, model, iteration = '' } = encodeReading(reading);
  const replaced = Object.entries(reading.with ?? {}).flatMap(([input, to]) => [input, String(to)]);
  const fields = [tag, quantity, model, iteration, inLink(value), version, ...replaced].join(separator);
  return [fields, checksum(state + fields)].join(separator);
}

/** A number's digits without a plus, which a link reads as a space. */
const inLink = (value: number): string => String(value).replace('e+', 'e');

/** What a query says of a cited number: nothing, something damaged, or the number. */
export function readNumber(query: string): CitedNumber | 'damaged' | undefined {
  const given = new URLSearchParams(query).get('cite');
  if (given === null) return undefined;
  const cite = withoutTail(given);
  const { state, problems } = stateOf(query);
  const [tag = '', quantity, model, iteration, value, version = '', ...replaced] = cite.split(separator);
  const inputs = pairsOf(replaced.slice(0, -1)).map(([input, to]) => [input, Number(to)] as const);
  const reading = decodeReading({
    quantity,
    model,
    iteration: iteration || undefined,
    with: inputs.length > 0 ? JSON.stringify(Object.fromEntries(inputs)) : undefined,
  });
  if (problems.length > 0 || !reading) return 'damaged';
  const number = { tag, reading, state, value: Number(value), version };
  // Earlier links carried what differed from the default state, and signed that.
  const whole = [inputsIn(number), queryOf(state).slice(1)];
  return whole.some((text) => signed(number, text) === cite) ? number : 'damaged';
}

/** A link at the end of a sentence: programs take the stop or the bracket after it for a part of it. */
const withoutTail = (cite: string): string => cite.replace(/[^0-9a-z*]+$/, '');

const pairsOf = (texts: readonly string[]): (readonly [string, string])[] =>
  texts.flatMap((text, i) => (i % 2 === 0 ? [[text, texts[i + 1] ?? ''] as const] : []));

/** The number that this book computes where a cited one was taken. */
export const recompute = ({ reading, state }: CitedNumber): number => createEvaluator(state)(reading);

/** Whether two numbers agree to the last digit. */
export const agree = (a: number, b: number): boolean => Object.is(a, b) || a === b;

/** FNV-1a over UTF-16 units, in base 36: it finds slips, not forgers. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
