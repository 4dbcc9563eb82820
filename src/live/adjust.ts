import type { Input } from '../model/networks/index.ts';
import { isInput } from '../model/state.ts';
import { nudge, paceOf, state } from './store.ts';
import { symbolNames } from './symbol-names.ts';

/** How far the pointer travels, in pixels, for one step of an input. */
const pixelsPerStep = 4;

const inputOf = (element: Element | null): Input | undefined => {
  const quantity = element instanceof HTMLElement ? element.dataset['quantity'] : undefined;
  return quantity !== undefined && isInput(quantity) ? quantity : undefined;
};

const adjustableAt = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('.adjustable') : null;

/** What has been typed while the small field is on its way; a line break is the Enter that ends it. */
let waiting: string | undefined;

/** Opens the small field, which is fetched when a reader first types: most only look. */
async function edit(number: HTMLElement, input: Input, typed = ''): Promise<void> {
  if (waiting !== undefined) {
    waiting += typed;
    return;
  }
  waiting = typed;
  try {
    const [{ editNumber }, names] = await Promise.all([import('./number-editor.ts'), symbolNames()]);
    const [text, end] = waiting.split('\n');
    const commit = editNumber(number, input, names, text || undefined);
    if (text && end !== undefined) commit();
  } finally {
    // Where the field cannot be had, the next key asks for it again.
    waiting = undefined;
  }
}

/** Lets every number with a dotted underline be dragged, stepped with arrow keys, or typed over. */
export function adjustNumbers(): void {
  document.addEventListener('pointerdown', startDrag);
  document.addEventListener('keydown', (event) => {
    const number = adjustableAt(event);
    if (number && adjustByKey(event, number)) event.preventDefault();
  });
}

/** Applies a key to a number; false where the key means nothing to it: left and right lead to its neighbours. */
export function adjustByKey(event: KeyboardEvent, number: HTMLElement): boolean {
  const input = inputOf(number);
  if (!input || event.ctrlKey || event.metaKey) return false;
  const direction = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
  if (direction !== undefined) nudge(input, direction * paceOf(event));
  else if (event.key === 'Enter' || event.key === 'F2')
    void edit(number, input, waiting === undefined ? '' : '\n');
  else {
    const typed = typedBy(event);
    if (!/^[-−–+.,\d－＋．，０-９]$/.test(typed)) return false;
    void edit(number, input, typed);
  }
  return true;
}

/** What a key types. An input method that is on keeps that to itself, and tells only which key it was. */
function typedBy({ key, code, shiftKey }: KeyboardEvent): string {
  if (key !== 'Process' && key !== 'Unidentified') return key;
  if (shiftKey) return '';
  const marks: Readonly<Record<string, string>> = { Minus: '-', NumpadSubtract: '-', Period: '.', NumpadDecimal: '.', Comma: ',' };
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? marks[code] ?? '';
} // prettier-ignore

function startDrag(event: PointerEvent): void {
  const number = adjustableAt(event);
  const input = inputOf(number);
  if (!number || !input || event.button !== 0) return;
  const from = state.value[input];
  const startX = event.clientX;
  let dragged = false;
  const move = (now: PointerEvent) => {
    const steps = Math.round((now.clientX - startX) / pixelsPerStep);
    dragged ||= steps !== 0;
    if (dragged) nudge(input, steps * paceOf(now), from);
  };
  const stop = new AbortController();
  const end = (now: PointerEvent) => {
    stop.abort();
    document.documentElement.classList.remove('dragging');
    if (!dragged && now.type === 'pointerup') void edit(number, input);
  };
  document.documentElement.classList.add('dragging');
  addEventListener('pointermove', move, { signal: stop.signal });
  addEventListener('pointerup', end, { signal: stop.signal });
  addEventListener('pointercancel', end, { signal: stop.signal });
  // Captured, the pointer is not looked up in the page at each move.
  number.setPointerCapture(event.pointerId);
  if (event.pointerType === 'mouse') event.preventDefault();
  number.focus();
}
