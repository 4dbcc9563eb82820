import { isNetwork } from '../model/networks/index.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import { isInput, type State } from '../model/state.ts';
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
export function numberQuery({ tag, reading, state, value, version }: CitedNumber): string {
  const query = queryOf(state).slice(1);
  const replaced = Object.entries(reading.with ?? {}).flatMap(([input, to]) => [input, String(to)]);
  const fields = [
    tag, reading.quantity, reading.model, reading.iteration ?? '', String(value), version, ...replaced,
  ].join(separator); // prettier-ignore
  const cite = [fields, checksum(query + fields)].join(separator);
  return `?${[query, `cite=${cite}`].filter(Boolean).join('&')}`;
}

/** What a query says of a cited number: nothing, something damaged, or the number. */
export function readNumber(query: string): CitedNumber | 'damaged' | undefined {
  const given = new URLSearchParams(query);
  const cite = given.get('cite');
  if (cite === null) return undefined;
  const { state, problems } = stateOf(query);
  const parts = cite.split(separator);
  const sum = parts.pop();
  const [tag = '', quantity = '', model = '', iteration = '', value = '', version = '', ...replaced] = parts;
  const isWhole =
    problems.length === 0 &&
    replaced.length % 2 === 0 &&
    (isNetwork(model) || model === 'program') &&
    (value === 'NaN' || !Number.isNaN(Number(value || NaN))) &&
    sum === checksum(queryOf(state).slice(1) + parts.join(separator));
  if (!isWhole) return 'damaged';
  const pairs = replaced.flatMap((input, i) =>
    i % 2 === 0 && isInput(input) ? [[input, Number(replaced[i + 1])] as const] : [],
  );
  const reading: Reading = {
    quantity: quantity as Reading['quantity'],
    model: model as Reading['model'],
    ...(iteration ? { iteration: Number(iteration) } : {}),
    ...(pairs.length > 0 ? { with: Object.fromEntries(pairs) } : {}),
  };
  return { tag, reading, state, value: Number(value), version };
}

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
