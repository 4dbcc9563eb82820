import { citations } from './citation-files.ts';
import type { CitedNumber } from './number-link.ts';
import { evaluate, state } from './store.ts';
import { readingOf } from './numbers.ts';

/** Opens the cite box where a reader asks for it; until then nothing of it is loaded. */
export function offerCitations(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-cite]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openBox(link.dataset['cite'] ?? '', link);
  });
  if (new URLSearchParams(location.search).has('cite'))
    void import('./verify.ts').then(({ verifyLink }) => verifyLink());
}

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

/** Without the box's files (offline), the tag's own page has every form. */
function openBox(tag: string, from: HTMLElement, number?: CitedNumber): void {
  import('./cite-box.ts')
    .then(({ showBox }) => showBox(tag, number))
    .catch(() => {
      if (from instanceof HTMLAnchorElement) location.assign(from.href);
    });
}
