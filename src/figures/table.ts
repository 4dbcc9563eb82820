import { dataValue } from '../model/print.ts';
import { isInput, type State } from '../model/state.ts';

/** The numbers behind a figure. A column is headed by a quantity's name or by a word. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}

/** Comma-separated values (RFC 4180), every digit, with the state of the page in further columns of each row. */
export function csvOf({ columns, rows }: Table, state: State): string {
  const inputs = Object.entries(state).filter(([name]) => isInput(name) && !columns.includes(name));
  const lines = rows.map((row) => [...row, ...inputs.map(([, value]: [string, number]) => value)]);
  const header = [...columns, ...inputs.map(([name]) => name)];
  return [header, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: number | string): string {
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : dataValue(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
