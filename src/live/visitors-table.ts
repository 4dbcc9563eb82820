import type { Visitor } from '../model/networks/visitors.ts';
import { readTyped, type TypedNumber } from '../model/typed-number.ts';
import { cellFault, mostVisitors, visitorColumns } from '../model/visitors.ts';

/** The texts of a table's cells, as a reader typed or pasted them: three a row. */
export type Texts = readonly (readonly string[])[];

/** What is wrong with a cell. */
export type CellProblem = Extract<TypedNumber, { ok: false }>['problem'] | 'label' | 'out-of-range';

/** A table as it was read: its visitors, if every cell is right, or else what is wrong with each row's cells. */
export interface Read {
  readonly visitors: readonly Visitor[] | undefined;
  /** The visitor of each row that is right by itself. */
  readonly rows: readonly (Visitor | undefined)[];
  readonly problems: readonly (readonly (CellProblem | undefined)[])[];
}

/** A table as its fields show it. */
export const textsOf = (visitors: readonly Visitor[]): Texts =>
  visitors.map((visitor) => visitorColumns.map((column) => String(visitor[column]).replace('-', '−')));

/** Reads every cell as all fields of the book are read. */
export function readTable(texts: Texts): Read {
  const cells = texts.map((row) => visitorColumns.map((column, i) => readCell(column, row[i] ?? '')));
  const rows = cells.map(([x1, x2, z]) =>
    typeof x1 === 'number' && typeof x2 === 'number' && typeof z === 'number' ? { x1, x2, z } : undefined,
  );
  return {
    visitors: rows.length > 0 && rows.every((row) => row !== undefined) ? rows : undefined,
    rows,
    problems: cells.map((row) => row.map((cell) => (typeof cell === 'number' ? undefined : cell))),
  };
}

function readCell(column: keyof Visitor, text: string): number | CellProblem {
  const typed = readTyped(text);
  return typed.ok ? (cellFault(column, typed.value) ?? typed.value) : typed.problem;
}

/** What a pasted text has too many of for a table. */
export type Refused = { readonly refused: number };

/**
 * The cells of a table pasted from a spreadsheet, a file or a mail: columns apart by tabs, semicolons, commas or spaces,
 * quotes around a cell taken off, a row of headings left out. Undefined where it is no table but a value for one field.
 */
export function pastedTable(text: string): Texts | Refused | undefined {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter((line) => line.replace(/[\s;,]/g, '') !== '');
  const separator = separatorOf(lines);
  if (!separator) return undefined;
  const rows = lines.map((line) => cellsOf(line, separator));
  const table = rows[0]?.every((cell) => !readTyped(cell).ok && /\p{L}/u.test(cell)) ? rows.slice(1) : rows;
  if (table.length > mostVisitors) return { refused: table.length };
  return table.length === 0 ? undefined : table;
}

/** What stands between the columns of most lines. A comma that has digits on both sides may be a decimal one. */
function separatorOf(lines: readonly string[]): RegExp | undefined {
  const most = (pattern: RegExp): boolean =>
    lines.length > 0 && lines.filter((line) => pattern.test(line)).length * 2 > lines.length;
  if (most(/\t/)) return /\t/;
  if (most(/;/)) return /;/;
  if (most(/^[^\s,]+(,\d+)?\s+[^\s,]+(,\d+)?\s+\S+$/)) return /\s+/;
  if (most(/,/) && (lines.length > 1 || most(/,.*,/))) return /,/;
  return undefined;
}

/** A line's cells; a separator between quotes belongs to its cell. */
function cellsOf(line: string, separator: RegExp): string[] {
  const parts = line.match(/"[^"]*"|[^"]+/g) ?? [];
  const cells = [''];
  for (const part of parts) {
    const pieces = part.startsWith('"') ? [part.slice(1, -1)] : part.split(separator);
    cells[cells.length - 1] += pieces[0] ?? '';
    cells.push(...pieces.slice(1));
  }
  const trimmed = cells.map((cell) => cell.trim());
  while (trimmed.length > visitorColumns.length && trimmed.at(-1) === '') trimmed.pop();
  return trimmed.length > visitorColumns.length
    ? [...trimmed.slice(0, 2), trimmed.slice(2).join(' ')]
    : visitorColumns.map((_, i) => trimmed[i] ?? '');
}
