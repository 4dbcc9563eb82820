import type { Table, TableCell } from 'mdast';
import { phrasings } from './phrasing.ts';
import { placeOf, sourceOf, type Slip, type Written } from './slip.ts';

/** Slips in a table of numbers: two headings, or the names of two rows, exchanged. */
export function inTable(table: Table, written: Written): Slip[] {
  const [head, ...rows] = table.children;
  const withNumbers = rows.filter((row) => sourceOf(row, written).includes('<V '));
  if (withNumbers.length === 0) return [];
  const heads = (head?.children ?? []).filter((cell) => isName(textOf(cell, written), written));
  const { counts: counting } = phrasings[written.language];
  const counts = counting.test(head ? sourceOf(head, written) : '');
  const names = withNumbers
    .flatMap(({ children }) => children.slice(0, 1))
    .filter(
      (cell) => isName(textOf(cell, written), written) || (counts && /^\d+$/.test(textOf(cell, written))),
    );
  return [...exchanges(heads, 'heading', written), ...exchanges(names, 'row', written)];
}

/** Whether a number of the table is read by a cell: a symbol, a condition, a wiring. A cell that sets the state takes its numbers along. */
const isName = (cell: string, { language }: Written): boolean =>
  phrasings[language].names.test(cell) && !phrasings[language].noNames.test(cell);

const exchanges = (cells: readonly TableCell[], change: string, written: Written): Slip[] =>
  cells.slice(1).flatMap((cell, i) => {
    const first = cells[i] as TableCell;
    const [from, end] = spanOf(first, written);
    const [start, to] = spanOf(cell, written);
    const [a, b] = [textOf(first, written), textOf(cell, written)];
    const text = b + written.text.slice(end, start) + a;
    return a === b ? [] : [{ change, from, to, text, of: `${a} | ${b}`, says: 'the two exchanged' }];
  });

const textOf = (cell: TableCell, written: Written): string => written.text.slice(...spanOf(cell, written));

/** A cell's place without its bars and blanks. */
function spanOf(cell: TableCell, written: Written): [number, number] {
  const [from, to] = placeOf(cell);
  const source = written.text.slice(from, to);
  const start = from + (/^[|\s]*/.exec(source)?.[0].length ?? 0);
  return [start, Math.max(start, to - (/[|\s]*$/.exec(source)?.[0].length ?? 0))];
}
