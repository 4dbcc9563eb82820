import { tagPage } from './citation-files.ts';
import type { CitedNumber } from './number-link.ts';

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
    import('./verify.ts')
      .then(({ verifyLink }) => verifyLink())
      .catch(() => {
        // The page as built says so.
        document.querySelector('[data-verdict]')?.removeAttribute('hidden');
      });
}

/** Opens the box of a tag, for a number of it perhaps. Without the box's files (offline), the tag's own page has every form. */
export function openBox(tag: string, from: HTMLElement, number?: CitedNumber): void {
  import('./cite-box.ts')
    .then(({ showBox }) => showBox(tag, number))
    .catch(() => {
      location.assign(from instanceof HTMLAnchorElement ? from.href : tagPage(tag));
    });
}
