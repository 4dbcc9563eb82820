import { computed, signal } from '@preact/signals';

/** A cell of the page: its card, and the book's own code in it. */
export interface PageCell {
  readonly id: string;
  readonly figure: HTMLElement;
  readonly code: HTMLElement;
  readonly output: HTMLElement;
  readonly runButton: HTMLButtonElement;
  readonly editButton: HTMLButtonElement;
  readonly original: string;
}

/** The chapter's cells in reading order; they are one program. */
export const cells: readonly PageCell[] = [...document.querySelectorAll<HTMLElement>('figure.cell')].flatMap(
  (figure) => {
    const code = figure.querySelector<HTMLElement>('.cell-code code');
    const output = figure.querySelector<HTMLElement>('.cell-output');
    const runButton = figure.querySelector<HTMLButtonElement>('[data-cell-run]');
    const editButton = figure.querySelector<HTMLButtonElement>('[data-cell-edit]');
    if (!code || !output || !runButton || !editButton) return [];
    const id = figure.dataset['cell'] ?? '';
    return [{ id, figure, code, output, runButton, editButton, original: code.textContent }];
  },
);

export const cellById = (id: string): PageCell | undefined => cells.find((cell) => cell.id === id);

const current = signal<ReadonlyMap<string, string>>(new Map());

/** What the reader, or a link, has made of the cells: code by id, only where it differs from the book's. */
export const edits = computed(() => current.value);

/** The cells whose edit came with a link and is nobody's here yet. */
export const fromLink = signal<ReadonlySet<string>>(new Set());

export const codeOf = (cell: PageCell): string => edits.value.get(cell.id) ?? cell.original;

/** Takes over what the reader typed. Back at the book's own code it is no edit. */
export function setCode(cell: PageCell, code: string): void {
  if (codeOf(cell) === code) return;
  const next = new Map(current.value);
  if (code === cell.original) next.delete(cell.id);
  else next.set(cell.id, code);
  current.value = next;
  if (fromLink.value.has(cell.id))
    fromLink.value = new Set([...fromLink.value].filter((id) => id !== cell.id));
}

/** Takes over many edits at once, from storage or a link; those of cells that are not here are left out. */
export function setEdits(codes: Readonly<Record<string, string>>): void {
  const known = cells
    .filter(({ id, original }) => Object.hasOwn(codes, id) && codes[id] !== original)
    .map(({ id }) => [id, codes[id] ?? ''] as const);
  current.value = new Map([...current.value, ...known]);
  for (const [id, code] of known) editors.get(id)?.(code);
}

/** Names a button, with the cell it is of for who does not see where it stands. */
export function label(button: HTMLButtonElement, word: string, { id }: PageCell): void {
  const name = `${word.replace(' ▸', '')}: ${id}`;
  if (button.getAttribute('aria-label') === name) return;
  button.textContent = word;
  button.setAttribute('aria-label', name);
}

/** An error that a run met, at a line of a cell. */
export interface Mistake {
  readonly cell: string;
  readonly line: number;
  readonly message: string;
}

export const mistake = signal<Mistake | undefined>(undefined);

/** The open editors, by cell: what replaces the code there so that it can be undone. */
export const editors = new Map<string, (code: string) => void>();

/** Puts the book's own code back. */
export function resetCell(cell: PageCell): void {
  const replace = editors.get(cell.id);
  if (replace) replace(cell.original);
  else setCode(cell, cell.original);
}
