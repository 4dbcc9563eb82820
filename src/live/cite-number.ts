import { openBox } from './cite.ts';
import { citations } from './citation-files.ts';
import { readingOf } from './follow-numbers.ts';
import { evaluate, state } from './store.ts';

/** Cites a number of the page: its nearest tag, its full value, the state it was computed at. */
export function citeNumber(element: HTMLElement): void {
  const reading = readingOf(element);
  if (!reading) return;
  const tag = tagAt(element);
  const number = {
    tag,
    reading,
    state: state.value,
    value: evaluate.value(reading),
    version: citations().version,
  };
  openBox(tag, element, number);
}

/** The tag of what holds a place; in running text, of the section it stands in. */
function tagAt(element: Element): string {
  const holder = element.closest<HTMLElement>('[data-tag]');
  if (holder) return holder.dataset['tag'] ?? '';
  const above = [...document.querySelectorAll<HTMLElement>('.opening[data-tag], h2[data-tag]')].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1)?.dataset['tag'] ?? '';
}
