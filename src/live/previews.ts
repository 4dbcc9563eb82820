import type { Preview } from '../contract/preview.ts';
import { say } from './dictionary.ts';
import { hideTip, showTip } from './tip.ts';

/** Shows the equation a reference points to, under the pointer or the keyboard. */
export function previewReferences(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.ref')) {
    const show = () => void preview(link);
    link.addEventListener('pointerenter', show);
    link.addEventListener('focus', show);
    link.addEventListener('pointerleave', hideTip);
    link.addEventListener('blur', hideTip);
    // Asked for before this had come.
    if (isAsked(link)) show();
  }
}

const isAsked = (link: Element): boolean => link.matches(':hover, :focus');

async function preview(link: HTMLAnchorElement): Promise<void> {
  const [id = '', letter] = (link.dataset['to'] ?? '').split('.');
  const lines = linesHere(id) ?? (await linesElsewhere(id, link.href));
  if (!isAsked(link)) return;
  if (!lines) {
    showTip(link, say('previewLost'));
    return;
  }
  const shown = letter ? lines.slice(0, letter.charCodeAt(0) - 96) : lines;
  const tip = document.createElement('span');
  tip.className = 'preview';
  tip.append(...shown.map(lineOf));
  showTip(link, tip);
}

/** The lines of an equation that stands on this page. */
function linesHere(id: string): string[] | undefined {
  const card = document.getElementById(`eq-${id}`);
  return card
    ? [...card.querySelectorAll('.equation-lines > .line:not(.substituted)')].map(statedOn)
    : undefined;
}

/** A line's formula and its reason, without what marks the line. */
const statedOn = (line: Element): string =>
  [...line.querySelectorAll(':scope > .katex, :scope > .reason')].map(({ outerHTML }) => outerHTML).join(' ');

const fetched = new Map<string, Promise<readonly string[] | undefined>>();

/** Those of another page's, fetched once; undefined where they cannot be had, and then asked for again. */
function linesElsewhere(id: string, page: string): Promise<readonly string[] | undefined> {
  const { href } = new URL(`../previews/${id}.json`, page);
  const known = fetched.get(href) ?? linesAt(href);
  fetched.set(href, known);
  return known;
}

async function linesAt(address: string): Promise<readonly string[] | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return ((await response.json()) as Preview).lines;
  } catch {
    fetched.delete(address);
    return undefined;
  }
}

function lineOf(html: string): HTMLElement {
  const line = document.createElement('span');
  line.className = 'line';
  line.innerHTML = html;
  return line;
}
