import { printAllDigits } from '../model/print.ts';
import type { Reading } from '../model/reading.ts';
import { adjustByKey } from './adjust.ts';
import { citeNumber } from './cite-number.ts';
import type { SymbolNames } from '../contract/words.ts';
import { say } from './dictionary.ts';
import { readingOf, textOf } from './follow-numbers.ts';
import { isInGroup } from './stops.ts';
import { evaluate } from './store.ts';
import { tagAt } from './tagged.ts';
import { hideTip, renewTip, showTip, tipAnchor } from './tip.ts';

const named = '[data-symbol], .number[data-quantity]';

const namedAt = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(named) : null;

const quantityOf = (element: HTMLElement): string =>
  element.dataset['symbol'] ?? element.dataset['quantity'] ?? '';

const answers = {
  pointerover: (event: PointerEvent) => {
    const element = namedAt(event);
    if (element) name(element);
    else if (isInTip(event)) clearTimeout(leaving);
    else if (event.pointerType === 'mouse' && tipAnchor()) unnameSoon();
  },
  click: (event: MouseEvent) => {
    const element = namedAt(event);
    if (element && !element.matches('.adjustable')) name(element);
  },
  focusin: (event: FocusEvent) => {
    const formula =
      event.target instanceof Element && event.target.matches(walked) ? event.target : undefined;
    const element =
      namedAt(event) ??
      (formula?.matches(':focus-visible') ? formula.querySelector<HTMLElement>(walkable) : null);
    if (element?.closest(':focus-visible')) name(element);
  },
  focusout: unname,
  keydown: walk,
} as const;

let names: SymbolNames = {};

/**
 * Names a symbol or number under the pointer, under the keyboard or under a finger, and lights its kin; answers first
 * what was asked before this had come.
 */
export function nameSymbols(called: SymbolNames, asked: readonly Event[]): void {
  names = called;
  for (const event of asked) (answers[event.type as keyof typeof answers] as (event: Event) => void)(event);
  for (const [type, answer] of Object.entries(answers))
    document.addEventListener(type, answer as (event: Event) => void);
  // Once a frame, and after all else has been written: placing the tip measures the page.
  let frame = 0;
  evaluate.subscribe(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const element = tipAnchor();
      if (element instanceof HTMLElement && element.matches(named))
        renewTip(description(element, evaluate.value));
    });
  });
}

function name(element: HTMLElement): void {
  unname();
  showTip(element, description(element, evaluate.value));
  element.classList.add('current');
  const quantity = CSS.escape(quantityOf(element));
  for (const kin of document.querySelectorAll(
    `[data-symbol="${quantity}"], .number[data-quantity="${quantity}"]`,
  )) {
    kin.classList.add('lit');
  }
}

let leaving: ReturnType<typeof setTimeout> | undefined;

const isInTip = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('.tip') !== null;

/** Leaves the pointer time to reach the button in the tip. */
function unnameSoon(): void {
  clearTimeout(leaving);
  const left = tipAnchor();
  // By then the tip may show something else: the preview of a reference.
  leaving = setTimeout(() => (tipAnchor() === left ? unname() : unlight()), 250);
}

function unname(): void {
  clearTimeout(leaving);
  hideTip();
  unlight();
}

function unlight(): void {
  for (const element of document.querySelectorAll('.lit, .current'))
    element.classList.remove('lit', 'current');
}

/** “ẑ  the prediction  0.7010307863243558 / The probability …”. */
function description(element: HTMLElement, read: typeof evaluate.value): DocumentFragment {
  const quantity = quantityOf(element);
  const entry = names[quantity] ?? { plain: quantity, name: quantity, meaning: '' };
  const reading = readingOf(element);
  const printed = reading ? printings(reading, read(reading)) : [];
  const content = document.createDocumentFragment();
  content.append(
    textElement('b', entry.plain),
    textElement('span', entry.name),
    ...printed.map((text) => textElement('output', text)),
    textElement('p', entry.meaning),
    ...(reading && tagAt(element) !== '' ? [citeButton(element)] : []),
  );
  return content;
}

/** A value as the page prints it, and with all its digits where those are more. */
const printings = (reading: Reading, value: number): string[] => [
  ...new Set([textOf(reading, value), printAllDigits(value)]),
];

/** “cite this number  C”: by the pointer, or by the key that it names. */
function citeButton(element: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.append(`${say('citeNumber')} `, textElement('kbd', 'C'));
  // Keeps the focus where it is: a number that loses it takes its tip away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => citeNumber(element));
  return button;
}

function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const walked = '.formula, .diagram[tabindex], .matrices[tabindex]';
const walkable =
  '.katex-html [data-symbol], .katex-html .number, g[data-symbol], td > :is([data-symbol], .number)';

/** Cites the number under the keyboard, or the symbol's value. */
function citeNamed(event: KeyboardEvent): void {
  const element = tipAnchor();
  const isTyping =
    event.target instanceof Element && event.target.matches('input, textarea, select, .cell-editor');
  if (element instanceof HTMLElement && element.matches(named) && !isTyping) citeNumber(element);
}

/** The key of the letter C alone, whatever the layout or the input method makes of it. */
const isC = ({ key, code, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean =>
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  !repeat &&
  (/^c$/i.test(key) || (code === 'KeyC' && !/^[a-z]$/i.test(key)));

/** In a focused formula or figure the arrow keys walk from symbol to symbol; up and down change an input. */
function walk(event: KeyboardEvent): void {
  if (event.key === 'Escape') unname();
  if (isC(event)) citeNamed(event);
  const formula = event.target;
  if (!(formula instanceof Element) || !formula.matches(walked)) return;
  const stops = [...formula.querySelectorAll<HTMLElement>(walkable)];
  const here = stops.findIndex((stop) => stop.classList.contains('current'));
  const turn = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const current = stops[here];
  // From its last symbol on to the next formula.
  const leaves = turn !== undefined && isInGroup(formula) && !(here + turn in stops);
  if (leaves) return;
  if (turn !== undefined && stops.length > 0) {
    const next = stops[(here + turn + stops.length) % stops.length];
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (next) name(next);
  } else if (!current?.matches('.adjustable') || !adjustByKey(event, current)) return;
  event.preventDefault();
}
