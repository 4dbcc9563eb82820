import { Misread } from '../../notation/latex/misread.ts';
import type { Tree } from '../tree.ts';

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a stretch of LaTeX says: a number, a vector or a matrix, unrolled into the tree of each entry, row by
 * row. A vector is a column; what has one entry is a number. `at` is where it begins in its formula.
 */
export interface Tensor {
  readonly shape: Shape;
  readonly entries: readonly Tree[];
  readonly at: number;
}

const one: Shape = { rows: 1, columns: 1 };

export const scalar = (tree: Tree, at: number): Tensor => ({ shape: one, entries: [tree], at });

export const isScalar = ({ entries }: Tensor): boolean => entries.length === 1;

export const sameShape = (a: Tensor, b: Tensor): boolean =>
  a.shape.rows === b.shape.rows && a.shape.columns === b.shape.columns;

/** “2×3” for a matrix, “3” for a vector of three. */
export const printShape = ({ shape: { rows, columns }, entries }: Tensor): string => {
  if (entries.length === 1) return 'a number';
  return columns === 1 ? String(rows) : `${String(rows)}×${String(columns)}`;
};

/** The tree of what must be a number here. Throws Misread for a vector or a matrix. */
export function treeOfNumber(tensor: Tensor, what: string): Tree {
  const [tree] = tensor.entries;
  if (tree && isScalar(tensor)) return tree;
  throw wrongShape(tensor.at, `${what} is a number, and this is ${printShape(tensor)}`);
}

export const wrongShape = (at: number, reason: string): Misread => new Misread('shape', at, reason);

/** How messages call an entry: “2” of a vector, “1,2” of a matrix; undefined for a number. */
export function nameOfEntry({ shape: { columns }, entries }: Tensor, index: number): string | undefined {
  if (entries.length === 1) return undefined;
  const row = String(Math.floor(index / columns) + 1);
  return columns === 1 ? row : `${row},${String((index % columns) + 1)}`;
}
