import { computed } from '@preact/signals';
import { followNumbers } from './follow-numbers.ts';
import { state } from './store.ts';

/** A table shows the first rows and the last; nobody reads ten thousand. */
const shownRows = 20;

/** The iterations a table has rows for: 1, 2, … and the last. */
export function rowsFor(iterations: number): readonly number[] {
  const first = Array.from({ length: Math.min(iterations, shownRows) }, (_, i) => i + 1);
  return iterations > shownRows ? [...first, iterations] : first;
}

/** Gives each table of iterations as many rows as the reader asks for. */
export function followIterations(): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-iterations]')];
  if (tables.length === 0) return;
  computed(() => state.value.iterations).subscribe((iterations) => {
    const rows = rowsFor(iterations);
    for (const table of tables) {
      fit(table.tBodies[0], rows);
      const note = table.parentElement?.querySelector<HTMLElement>('.iterations-note');
      if (note) note.hidden = iterations <= shownRows;
      followNumbers(table);
    }
  });
}

function fit(body: HTMLTableSectionElement | undefined, iterations: readonly number[]): void {
  const model = body?.rows[0];
  if (!body || !model) return;
  while (body.rows.length > iterations.length) body.deleteRow(-1);
  while (body.rows.length < iterations.length) body.append(model.cloneNode(true));
  iterations.forEach((iteration, i) => {
    for (const cell of body.rows[i]?.querySelectorAll<HTMLElement>('[data-iteration]') ?? []) {
      if (cell.dataset['iteration'] === String(iteration)) continue;
      cell.dataset['iteration'] = String(iteration);
      if (cell.dataset['quantity']) cell.dataset['value'] = '';
      else cell.textContent = String(iteration);
    }
  });
}
