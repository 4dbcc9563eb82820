import type { Visitor } from './networks/visitors.ts';
import { inputEntries } from './state.ts';

/** As many rows as a spreadsheet is likely to hold, and few enough for a page to train on. */
export const mostVisitors = 1000;

/** The columns of a table of visitors, in order. */
export const visitorColumns = ['x1', 'x2', 'z'] as const satisfies readonly (keyof Visitor)[];

/** Why a number can't stand in a column; undefined where it can. A visitor was a person or was not: z is 0 or 1. */
export function cellFault(column: keyof Visitor, value: number): 'label' | 'out-of-range' | undefined {
  if (column === 'z') return value === 0 || value === 1 ? undefined : 'label';
  const { min, max } = inputEntries[column];
  return value >= min && value <= max ? undefined : 'out-of-range';
}

/** The first column that has a number it can't have. */
export const visitorFault = (visitor: Visitor): keyof Visitor | undefined =>
  visitorColumns.find((column) => cellFault(column, visitor[column]) !== undefined);
