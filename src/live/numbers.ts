import { effect, signal } from '@preact/signals';
import { dataValue, printAllDigits, printInput, printNumber } from '../model/print.ts';
import { isInput, type Reading } from '../model/reading.ts';
import type { State } from '../model/state.ts';
import { evaluate } from './store.ts';

/** The elements that print one and the same reading. */
interface Printed {
  readonly reading: Reading;
  readonly elements: HTMLElement[];
  value: number | undefined;
}

/** What a number element says of itself in its attributes. */
export function readingOf(element: HTMLElement): Reading {
  const { quantity, iteration, with: replaced, digits } = element.dataset;
  return {
    quantity: quantity as Reading['quantity'],
    model: modelAt(element),
    ...(iteration ? { iteration: Number(iteration) } : {}),
    ...(replaced ? { with: JSON.parse(replaced) as Partial<State> } : {}),
    ...(digits === 'all' ? { digits } : {}),
  };
}

/** The model that speaks at a place of the page: the nearest one named around it. */
export const modelAt = (element: Element): Reading['model'] =>
  (element.closest<HTMLElement>('[data-model]')?.dataset['model'] ?? 'notebook') as Reading['model'];

const printed = signal<readonly Printed[]>([]);

/** Finds the page's numbers, once at the start and again when a table has grown. */
export function indexNumbers(): void {
  const byReading = new Map<string, Printed>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-quantity]')) {
    const reading = readingOf(element);
    const key = JSON.stringify(reading);
    const known = byReading.get(key);
    if (known) known.elements.push(element);
    else byReading.set(key, { reading, elements: [element], value: undefined });
  }
  printed.value = [...byReading.values()];
}

/** Rewrites every number whose value has changed, in the formulas' HTML and in their MathML alike. */
export function followState(): void {
  effect(() => {
    const read = evaluate.value;
    for (const entry of printed.value) {
      const value = read(entry.reading);
      if (Object.is(value, entry.value)) continue;
      entry.value = value;
      const text = textOf(entry.reading, value);
      for (const element of entry.elements) write(element, value, text);
    }
  });
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
  element.textContent = element.hasAttribute('data-wrap') && text.startsWith('−') ? `(${text})` : text;
  element.setAttribute('data-value', digits);
  if (!element.hasAttribute('aria-valuenow')) return;
  element.setAttribute('aria-valuenow', String(value));
  element.setAttribute('aria-valuetext', text);
}
