import type { Target } from './link-faults.ts';

/** The tag of what holds a place; in running text, of the section it stands in; on a tag's page, that tag. Else none. */
export function tagAt(element: Element): string {
  const holder = element.closest<HTMLElement>('[data-tag]');
  if (holder) return holder.dataset['tag'] ?? '';
  const openings = element.ownerDocument.querySelectorAll<HTMLElement>('.opening[data-tag], h2[data-tag]');
  const above = [...openings].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const own = element.ownerDocument.querySelector<HTMLElement>('.book');
  return above.at(-1)?.dataset['tag'] ?? own?.dataset['tagPage'] ?? '';
}

/** This page, as a link with a cited number sees it. */
export function pageAsTarget(): Target {
  const own = document.querySelector<HTMLElement>('.book')?.dataset['tagPage'];
  return {
    holds: (tag) =>
      own === undefined ? document.querySelector(`[data-tag="${CSS.escape(tag)}"]`) !== null : own === tag,
    prints: async (tag, quantity) => {
      const chapter = own === undefined ? document : await chapterOfTagPage();
      return chapter && printsUnder(chapter, tag, quantity);
    },
  };
}

/** The address of the chapter that a tag's page leads to; undefined on any other page, and for a retired tag. */
export const chapterOfTag = (): string | undefined =>
  document.querySelector<HTMLAnchorElement>('[data-chapter]')?.href;

/** The chapter that a tag's page leads to; undefined for a retired tag, or without a connection. */
async function chapterOfTagPage(): Promise<Document | undefined> {
  const href = chapterOfTag();
  try {
    const page = href && (await fetch(href));
    return page && page.ok ? new DOMParser().parseFromString(await page.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

/** A figure that a reader walks through prints more than the page as it was built. */
function printsUnder(chapter: Document, tag: string, quantity: string): boolean | undefined {
  const holder = chapter.querySelector(`[data-tag="${CSS.escape(tag)}"]`);
  if (!holder || holder.querySelector('astro-island')) return undefined;
  const printed = chapter.querySelectorAll(`[data-quantity="${quantity}"], [data-symbol="${quantity}"]`);
  return [...printed].some((element) => tagAt(element) === tag);
}
