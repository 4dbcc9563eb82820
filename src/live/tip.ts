import { setText } from './set-text.ts';
import { unselect } from './unselect.ts';

/** The page's one tooltip: it names what is under the pointer or the keyboard, aloud as well. */
let tip: HTMLElement | undefined;
let anchor: Element | undefined;

export function showTip(at: Element, content: string | Node): void {
  tip ??= createTip();
  anchor = at;
  tip.replaceChildren(content);
  tip.hidden = false;
  place(tip, at);
}

export function hideTip(): void {
  if (tip) {
    unselect(tip);
    tip.hidden = true;
  }
  anchor = undefined;
}

/**
 * Rewrites the lines of the tip where it stands, when the numbers in it have changed. New elements or texts would have
 * the browser look through the whole page for what they match, so the old ones stay.
 */
export function renewTip(content: DocumentFragment): void {
  if (!tip || !anchor) return;
  const lines = [...content.children].map(({ textContent }) => textContent);
  if (lines.length !== tip.children.length) tip.replaceChildren(content);
  else
    lines.forEach((line, i) => {
      const old = tip?.children[i];
      if (old) setText(old, line);
    });
  place(tip, anchor);
}

/** What the tip names now. */
export const tipAnchor = (): Element | undefined => anchor;

function createTip(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'tip';
  element.setAttribute('role', 'status');
  document.body.append(element);
  // It stands in the window, what it names on the page.
  addEventListener('scroll', follow, { capture: true, passive: true });
  return element;
}

/** Goes along with what it names, and away with it. */
function follow(): void {
  if (!tip || !anchor || tip.hidden) return;
  const { top, bottom } = anchor.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) hideTip();
  else place(tip, anchor);
}

/** Above the anchor, below it where there is no room, and never over the edge of the window. */
export function place(element: HTMLElement, at: Element): void {
  const target = at.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const margin = 8;
  const left = Math.min(
    Math.max(margin, target.left + target.width / 2 - width / 2),
    innerWidth - width - margin,
  );
  const above = target.top - height - margin;
  const top = above > 64 ? above : target.bottom + margin;
  element.style.translate = `${String(Math.max(margin, left))}px ${String(top)}px`;
}
