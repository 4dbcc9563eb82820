/** What shows its name or its value when it is reached. */
const names = '.formula[tabindex], .number[tabindex]';
/** What parts a text into pieces that are walked by themselves. */
const pieces = '.box, details';
/** What stands at a heading, an equation or a table: its address, its tag, what cites, checks and copies it. */
const marks = 'a, button, summary';
/** What has marks; what stands inside another such has the same. */
const marked = '.framed, .equation, .figure, .downloads, .tag-mark, .actions';
/** What has links and buttons of its own that are no marks. */
const unmarked = '.cell-code, .cell-output, .drawings, .figure-controls, table, p';
/** What can be scrolled by keys, where it is wider than the page. */
const scrolling = 'pre[tabindex], .table[tabindex]';

type Turns = Readonly<Record<string, 1 | -1>>;
interface Group {
  readonly elements: readonly HTMLElement[];
  /** Which keys lead on and back. */
  readonly turns: Turns;
}
const along: Turns = { ArrowRight: 1, ArrowLeft: -1 };
const down: Turns = { ArrowDown: 1, ArrowUp: -1 };

const groupOf = new WeakMap<Element, Group>();

/** Whether the arrow keys lead from this to something else. */
export const isInGroup = (element: Element): boolean => (groupOf.get(element)?.elements.length ?? 0) > 1;

/**
 * Makes one stop of the Tab key of the names of a section and the marks at its heading, one of the marks at an equation
 * or a figure, and one of the list of chapters: there were three hundred in a chapter. Arrow keys lead from one to the
 * next. Without a script each is a stop of its own.
 */
export function gatherStops(): void {
  const text = document.querySelector('main');
  if (!text?.querySelector('.sl-markdown-content')) return;
  for (const elements of [...namesByPiece(text), ...marksByPlace(text)]) gather({ elements, turns: along });
  const chapters = document.querySelectorAll<HTMLElement>('nav.sidebar :is(a, summary)');
  gather({ elements: [...chapters], turns: down }, 'nav.sidebar [aria-current=page]');
  stopWhereItScrolls(text);
  document.addEventListener('focusin', ({ target }) => {
    const group = target instanceof HTMLElement ? groupOf.get(target) : undefined;
    if (group) stopAt(target as HTMLElement, group);
  });
  document.addEventListener('keydown', step);
}

function gather(group: Group, first = '*'): void {
  const { elements } = group;
  for (const element of elements) groupOf.set(element, group);
  const seen = elements.filter((element) => element.checkVisibility());
  const now = elements.find((element) => element === document.activeElement);
  stopAt(now ?? seen.find((element) => element.matches(first)) ?? seen[0] ?? elements[0], group);
}

/** The names of each section after the marks at its heading; those in a box or behind a fold are by themselves. */
function namesByPiece(text: Element): Iterable<HTMLElement[]> {
  const byPiece = new Map<Element, HTMLElement[]>();
  let heading = text;
  for (const element of text.querySelectorAll<HTMLElement>(`h2, h3, .section-head, .box-head, ${names}`)) {
    if (element.closest('astro-island')) continue;
    const isHead = element.matches('.section-head, .box-head');
    if (element.matches('.section-head, h2, h3') && !element.closest(pieces)) heading = headOf(element);
    const piece = element.closest(pieces) ?? heading;
    const group = byPiece.get(piece) ?? [];
    byPiece.set(piece, group);
    if (isHead) group.push(...element.querySelectorAll<HTMLElement>(marks));
    else if (element.matches(names)) group.push(element);
  }
  return byPiece.values();
}

const headOf = (element: Element): Element => element.closest('.section-head') ?? element;

const marksByPlace = (text: Element): HTMLElement[][] =>
  [...text.querySelectorAll(marked)]
    .filter((place) => !place.parentElement?.closest(`${marked}, .section-head, .box-head`))
    .map((place) => [...place.querySelectorAll<HTMLElement>(marks)].filter((mark) => !isApart(mark, place)));

function isApart(mark: Element, place: Element): boolean {
  const apart = mark.closest(unmarked);
  return apart !== null && apart !== place && place.contains(apart);
}

function stopAt(stop: HTMLElement | undefined, { elements }: Group): void {
  if (!stop) return;
  for (const element of elements) {
    const index = element === stop ? 0 : -1;
    if (element.tabIndex !== index) element.tabIndex = index;
  }
}

/** What fits the page needs no key to be scrolled. */
function stopWhereItScrolls(text: Element): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      (target as HTMLElement).tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
  });
  for (const element of text.querySelectorAll(scrolling)) {
    if (!element.closest('astro-island')) observer.observe(element);
  }
}

function step(event: KeyboardEvent): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
  const group = groupOf.get(target);
  const turn = group?.turns[event.key];
  if (!group || turn === undefined) return;
  const seen = group.elements.filter((element) => element.checkVisibility());
  const next = seen[seen.indexOf(target) + turn];
  if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
  next.focus();
  event.preventDefault();
}
