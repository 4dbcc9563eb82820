import { effect } from '@preact/signals';
import { say } from '../dictionary.ts';
import { state } from '../store.ts';
import { keepEdits } from './keep.ts';
import { cells, codeOf, edits, editors, label, resetCell, type PageCell } from './page.ts';
import { followStaleness } from './stale.ts';

/** Makes the chapter's cells runnable and editable. The engine and the editor are loaded when they are asked for. */
export function wakeCells(): void {
  if (cells.length === 0) return;
  for (const cell of cells) wake(cell);
  keepEdits();
  noteEdits();
  takeLinkedProgram();
  followStaleness(state, (cell) => void import('./run.ts').then(({ rerun }) => rerun(cell)));
}

/** Shows the program that a link carries; it is never run by itself. */
function takeLinkedProgram(): void {
  const take = () => {
    const { hash } = location;
    if (hash.startsWith('#program=')) void import('./linked.ts').then(({ showLinked }) => showLinked(hash));
  };
  addEventListener('hashchange', take);
  take();
}

/** Fetches what is said of an edit with the first one: most readers only read. */
function noteEdits(): void {
  let asked = false;
  effect(() => {
    if (asked || edits.value.size === 0) return;
    asked = true;
    import('./notes.ts').then(({ showNotes }) => cells.forEach(showNotes)).catch(() => (asked = false));
  });
}

function wake(cell: PageCell): void {
  const { figure, runButton, editButton } = cell;
  if (runButton.parentElement) runButton.parentElement.hidden = false;
  for (const button of [runButton, editButton]) label(button, button.textContent, cell);
  runButton.addEventListener('click', () => void run(cell));
  editButton.addEventListener('click', () => void edit(cell));
  figure.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void run(cell);
    } else if (event.key === 'F9') {
      event.preventDefault();
      resetCell(cell);
    }
  });
  showCode(cell);
}

/** Runs the chapter's program down to a cell, or stops the run that is under way. */
async function run(cell: PageCell): Promise<void> {
  try {
    const { toggleRun } = await import('./run.ts');
    await toggleRun(cell);
  } catch {
    cell.output.textContent = say('cellUnloaded');
  }
}

async function edit(cell: PageCell): Promise<void> {
  try {
    const { toggleEditor } = await import('./edit.ts');
    toggleEditor(cell, () => void run(cell));
  } catch {
    cell.output.textContent = say('cellUnloaded');
  }
}

/** Keeps the card in step with the code: the book's own in colours, an edit as plain text. */
function showCode(cell: PageCell): void {
  const coloured = [...cell.code.childNodes];
  effect(() => {
    const text = codeOf(cell);
    const isEdited = edits.value.has(cell.id);
    cell.figure.classList.toggle('edited', isEdited);
    if (editors.has(cell.id) || cell.code.textContent === text) return;
    if (isEdited) cell.code.textContent = text;
    else cell.code.replaceChildren(...coloured);
  });
}
