import { effect } from '@preact/signals';
import { say } from '../dictionary.ts';
import { fromLink, setEdits } from './page.ts';
import { programIn } from './program-link.ts';

const problems = { version: 'cellLinkVersion', broken: 'cellLinkBroken' } as const;

/** In the history: the cells of the link that the reader has changed since, which come back as they were left. */
interface Visited {
  readonly ownCells?: readonly string[];
}

const ownCells = (): readonly string[] => (history.state as Visited | null)?.ownCells ?? [];

let shown: string | undefined;
let stopKeeping = (): void => undefined;

/** Shows the program of a link's fragment, marked as somebody's; gone back to, it is as the reader left it. */
export async function showLinked(fragment: string): Promise<void> {
  if (fragment === shown) return;
  shown = fragment;
  const linked = await programIn(fragment);
  if (linked?.kind === 'program') {
    stopKeeping();
    const own = ownCells();
    const codes = Object.fromEntries(Object.entries(linked.codes).filter(([id]) => !own.includes(id)));
    fromLink.value = new Set(Object.keys(codes));
    setEdits(codes);
    stopKeeping = keepOwn(Object.keys(linked.codes));
  } else if (linked) {
    const place = document.querySelector<HTMLElement>('[data-link-problems]');
    if (!place) return;
    place.textContent = say(problems[linked.kind]);
    place.hidden = false;
  }
}

/** Notes which of a link's cells become the reader's own. Returns what ends it. */
const keepOwn = (linked: readonly string[]): (() => void) =>
  effect(() => {
    const own = linked.filter((id) => !fromLink.value.has(id));
    if (own.length === ownCells().length) return;
    history.replaceState({ ...(history.state as object | null), ownCells: own } satisfies Visited, '');
  });
