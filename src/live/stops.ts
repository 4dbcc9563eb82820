/** What shows its name or its value when it is reached, and does nothing else. */
const names = '.formula[tabindex], .number[tabindex]:not([role])';
/** What stands at an equation, a heading or a table: its address, its tag, what cites, checks and copies it. */
const marks = 'a, button, summary';
const marked = '.equation, .section-head, .cell-head, figcaption, .tag-mark';

const groupOf = new WeakMap<Element, readonly HTMLElement[]>();

/** Whether the arrow keys lead from this to something else. */
export const isInGroup = (element: Element): boolean => (groupOf.get(element)?.length ?? 0) > 1;

/**
 * Makes one stop of the Tab key of the names of a section, and one of the marks at an equation or a heading: there were
 * three hundred in a chapter. Arrow keys lead from one to the next. Without a script each is a stop of its own.
 */
export function gatherStops(): void {
  const text = document.querySelector('.sl-markdown-content');
  if (!text) return;
  for (const group of [...namesBySection(text), ...marksByPlace(text)]) {
    for (const element of group) groupOf.set(element, group);
    const now = group.find((element) => element === document.activeElement);
    stopAt(now ?? group.find((element) => element.checkVisibility()), group);
  }
  document.addEventListener('focusin', ({ target }) => {
    const group = target instanceof HTMLElement ? groupOf.get(target) : undefined;
    if (group) stopAt(target as HTMLElement, group);
  });
  document.addEventListener('keydown', step);
}

function namesBySection(text: Element): HTMLElement[][] {
  const sections: HTMLElement[][] = [[]];
  for (const element of text.querySelectorAll<HTMLElement>(`h2, h3, ${names}`)) {
    if (element.matches('h2, h3')) sections.push([]);
    else if (!element.closest('astro-island')) sections.at(-1)?.push(element);
  }
  return sections;
}

const marksByPlace = (text: Element): HTMLElement[][] =>
  [...text.querySelectorAll(marked)]
    .filter((place) => !place.parentElement?.closest(marked))
    .map((place) => [...place.querySelectorAll<HTMLElement>(marks)]);

function stopAt(stop: HTMLElement | undefined, group: readonly HTMLElement[]): void {
  if (!stop) return;
  for (const element of group) {
    const index = element === stop ? 0 : -1;
    if (element.tabIndex !== index) element.tabIndex = index;
  }
}

function step(event: KeyboardEvent): void {
  const turn = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const { target } = event;
  if (turn === undefined || event.defaultPrevented || !(target instanceof HTMLElement)) return;
  const seen = groupOf.get(target)?.filter((element) => element.checkVisibility()) ?? [];
  const next = seen[seen.indexOf(target) + turn];
  if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
  next.focus();
  event.preventDefault();
}
