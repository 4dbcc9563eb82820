import { openBox } from './cite.ts';
import { citations } from './citation-files.ts';
import { readingOf } from './follow-numbers.ts';
import { evaluate, state } from './store.ts';
import { tagAt } from './tagged.ts';

/** Cites a number of the page: its nearest tag, its full value, the state it was computed at. */
export function citeNumber(element: HTMLElement): void {
  const reading = readingOf(element);
  const tag = tagAt(element);
  if (!reading || tag === '') return;
  const number = {
    tag,
    reading,
    state: state.value,
    value: evaluate.value(reading),
    version: citations().version,
  };
  openBox(tag, element, number);
}
