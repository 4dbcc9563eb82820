import { decodeReading, encodeReading } from '../contract/reading.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import type { State } from '../model/state.ts';
import { queryOf, stateOf } from './link.ts';

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
 * The query that carries a cited number: the state as any link has it, and `cite`, its fields with a checksum. The
 * checksum tells a link that was cut or mistyped; a forged one is told by computing the number anew.
 */
export function numberQuery(number: CitedNumber): string {
  return `?${[queryOf(number.state).slice(1), `cite=${fieldsOf(number)}`].filter(Boolean).join('&')}`;
}

function fieldsOf({ tag, reading, state, value, version }: CitedNumber): string {
  const { quantity, model, iteration = '' } = encodeReading(reading);
  const replaced = Object.entries(reading.with ?? {}).flatMap(([input, to]) => [input, String(to)]);
  const fields = [tag, quantity, model, iteration, String(value), version, ...replaced].join(separator);
  return [fields, checksum(queryOf(state).slice(1) + fields)].join(separator);
}

/** What a query says of a cited number: nothing, something damaged, or the number. */
export function readNumber(query: string): CitedNumber | 'damaged' | undefined {
  const cite = new URLSearchParams(query).get('cite');
  if (cite === null) return undefined;
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
  return fieldsOf(number) === cite ? number : 'damaged';
}

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
