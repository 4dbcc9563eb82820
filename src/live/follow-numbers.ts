import { isModel } from '../contract/names.ts';
import { decodeReading } from '../contract/reading.ts';
import { defaultNetwork } from '../model/networks/index.ts';
import { dataValue, printAllDigits, printInput, printNumber } from '../model/print.ts';
import type { Reading } from '../model/reading.ts';
import { isInput } from '../model/state.ts';
import { followState } from './seen-first.ts';
import { setText } from './set-text.ts';
import { evaluate } from './store.ts';

/** The elements of one part of the page that print one and the same reading. */
interface Printed {
  readonly reading: Reading;
  readonly elements: HTMLElement[];
  value: number | undefined;
}

/** The number that an element prints, or whose symbol it is; undefined where that is none of the book's. */
export function readingOf(element: HTMLElement): Reading | undefined {
  const { quantity, symbol } = element.dataset;
  return decodeReading({ ...element.dataset, quantity: quantity ?? symbol, model: modelAt(element) });
}

/** The model that speaks at a place of the page: the nearest one named around it. */
export function modelAt(element: Element): Reading['model'] {
  const named = element.closest<HTMLElement>('[data-model]')?.dataset['model'] ?? '';
  return isModel(named) ? named : defaultNetwork;
}

/**
 * Keeps the page's numbers at what they are now, in the formulas' HTML and in their MathML alike. Called again for a
 * table, it takes in the rows by which that has grown, and lets go of those that it has lost.
 */
export function followNumbers(within: ParentNode = document): void {
  const parts = new Map<Element | 'unseen', Map<string, Printed>>();
  for (const element of within.querySelectorAll<HTMLElement>('[data-quantity]')) {
    const reading = readingOf(element);
    if (!reading) continue;
    const part = partOf(element);
    const numbers = parts.get(part) ?? new Map<string, Printed>();
    parts.set(part, numbers);
    const key = JSON.stringify(reading);
    const known = numbers.get(key);
    if (known) known.elements.push(element);
    else numbers.set(key, { reading, elements: [element], value: undefined });
  }
  for (const [part, end] of followed) if (part instanceof HTMLTableRowElement && !part.isConnected) end();
  for (const [part, numbers] of parts) {
    const end = followState(part, () => numbers.forEach(rewrite));
    followed.set(part, () => {
      end();
      followed.delete(part);
    });
  }
}

/** What ends the following of each part: a row that a table has lost is written no more. */
const followed = new Map<Element | 'unseen', () => void>();

/** The paragraph, card or row of a table it stands in. MathML is heard and never seen. */
const partOf = (element: Element): Element | 'unseen' =>
  element instanceof HTMLElement || element instanceof SVGElement
    ? (element.closest('.sl-markdown-content > *, tr') ?? element)
    : 'unseen';

function rewrite(printed: Printed): void {
  const { reading, elements } = printed;
  const value = evaluate.value(reading);
  if (Object.is(value, printed.value)) return;
  printed.value = value;
  const text = textOf(reading, value);
  for (const element of elements) write(element, value, text);
}

export function textOf(reading: Reading, value: number): string {
  if (reading.digits === 'all') return printAllDigits(value);
  return isInput(reading.quantity) ? printInput(value) : printNumber(value);
}

/** A figure that is awake draws itself, numbers and all. */
function write(element: HTMLElement, value: number, text: string): void {
  const digits = dataValue(value);
  if (element.closest('.awake astro-island')) return;
  if (element.dataset['value'] === digits) return;
  const shown = element.hasAttribute('data-wrap') && text.startsWith('−') ? `(${text})` : text;
  setText(element, shown);
  element.setAttribute('data-value', digits);
  if (!element.hasAttribute('aria-valuenow')) return;
  element.setAttribute('aria-valuenow', String(value));
  element.setAttribute('aria-valuetext', text);
}
