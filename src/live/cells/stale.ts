import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { defaultState, type PageState, type State } from '../../model/state.ts';
import { say } from '../dictionary.ts';
import { cells, codeOf, edits, label, type PageCell } from './page.ts';

/** What an output came of: the code of its cell and those above, and the inputs if they are read. */
interface Origin {
  readonly code: string;
  readonly inputs: string;
}

const origins = signal<ReadonlyMap<string, Origin>>(new Map());

/** A run so short may follow the reader's inputs by itself. */
const short = 300;
let quick = false;

const readsState = ({ figure }: PageCell): boolean => 'readsState' in figure.dataset;

/** What each cell's output would come of. */
const originsOf = (codes: readonly string[], state: State): Map<string, Origin> => {
  const inputs = JSON.stringify(state);
  return new Map(
    cells.map((cell, i) => [cell.id, { code: codes[i] ?? '', inputs: readsState(cell) ? inputs : '' }]),
  );
};

/** The code of each cell with that of those above it. */
const codesOf = (code: (cell: PageCell) => string): string[] =>
  cells.map((_, i) => JSON.stringify(cells.slice(0, i + 1).map(code)));

/** As the reader has it: the inputs change often, the code seldom. */
const codes = computed(() => codesOf(codeOf));

/** What a run starts from; what a reader types and sets meanwhile is none of it. */
export interface Start {
  readonly codes: readonly string[];
  readonly state: PageState;
}

export const startAt = (state: PageState): Start => ({ codes: codes.value, state });

/** Remembers what a cell's output came of, now that it has run. */
export function hasRun(cell: PageCell, { codes, state }: Start): void {
  const origin = originsOf(codes, state).get(cell.id);
  if (origin) origins.value = new Map([...origins.value, [cell.id, origin]]);
}

/** Looks at all cells anew, when a run has ended. */
export function markAgain(): void {
  origins.value = new Map(origins.value);
}

export function ranFor(milliseconds: number): void {
  quick = milliseconds < short;
}

/**
 * Marks every output that came of other inputs or other code. After a first, short run the outputs of unedited
 * code follow the inputs by themselves; before it nothing is loaded for them.
 */
export function followStaleness(state: ReadonlySignal<State>, rerun: (cell: PageCell) => void): void {
  origins.value = originsOf(
    codesOf(({ original }) => original),
    defaultState,
  );
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const now = originsOf(codes.value, state.value);
    const stale = cells.filter((cell) => mark(cell, now.get(cell.id)));
    clearTimeout(waiting);
    const last = stale.at(-1);
    if (!last || !quick || edits.value.size > 0) return;
    waiting = setTimeout(() => rerun(last), short);
  });
}

/** Says on a cell's card whether its output is of now; true if it is not. */
function mark(cell: PageCell, now: Origin | undefined): boolean {
  const then = origins.value.get(cell.id);
  const why =
    now?.code !== then?.code ? 'cellStaleCode' : now?.inputs !== then?.inputs ? 'cellStaleState' : '';
  cell.figure.classList.toggle('stale', why !== '');
  const note = cell.figure.querySelector('.cell-stale');
  const words = why === '' ? '' : say(why);
  if (note && note.textContent !== words) note.textContent = words;
  if (cell.figure.getAttribute('aria-busy') !== 'true')
    label(cell.runButton, say(why === '' ? 'cellRun' : 'cellRunAgain'), cell);
  return why !== '';
}
