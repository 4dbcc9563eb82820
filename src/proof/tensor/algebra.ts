import {
  binary,
  derivative,
  number,
  unary,
  type Binary,
  type Branch,
  type Tree,
  type Unary,
} from '../tree.ts';
import { isScalar, printShape, sameShape, scalar, wrongShape, type Tensor } from './tensor.ts';

/** A function of a number, taken of every entry. */
export const each = (op: Unary, of: Tensor): Tensor => mapEntries(of, (entry) => unary(op, entry));

const mapEntries = (tensor: Tensor, change: (entry: Tree) => Tree): Tensor => ({
  ...tensor,
  entries: tensor.entries.map(change),
});

/** What an operation of two numbers means for vectors and matrices. Throws Misread where the shapes don't fit. */
export function operate(op: Binary, left: Tensor, right: Tensor): Tensor {
  switch (op) {
    case 'add':
    case 'subtract':
      return entryByEntry(op, left, right, op === 'add' ? 'plus' : 'minus');
    case 'multiply':
      return product(left, right);
    case 'divide':
      return quotient(left, right);
    case 'power':
      return power(left, right);
    default:
      return spread(op, left, right);
  }
}

function entryByEntry(op: Binary, left: Tensor, right: Tensor, words: string): Tensor {
  if (!sameShape(left, right)) {
    throw wrongShape(right.at, `${printShape(left)} ${words} ${printShape(right)}: the shapes differ`);
  }
  return zip(op, left, right);
}

const zip = (op: Binary, left: Tensor, right: Tensor): Tensor => ({
  ...left,
  entries: left.entries.map((entry, i) => binary(op, entry, right.entries[i] as Tree)),
});

/** ⊙: each entry times the one at its place. */
export const hadamard = (left: Tensor, right: Tensor): Tensor => entryByEntry('multiply', left, right, '⊙');

/** Rows by columns; a number multiplies every entry. */
function product(left: Tensor, right: Tensor): Tensor {
  if (isScalar(left))
    return {
      ...mapEntries(right, (entry) => binary('multiply', left.entries[0] as Tree, entry)),
      at: left.at,
    };
  if (isScalar(right))
    return mapEntries(left, (entry) => binary('multiply', entry, right.entries[0] as Tree));
  const { rows, columns: inner } = left.shape;
  const { rows: height, columns } = right.shape;
  if (inner !== height) {
    const hint =
      sameShape(left, right) && columns === 1 ? '; an inner product is a^\\top b, entry by entry is ⊙' : '';
    throw wrongShape(
      right.at,
      `${printShape(left)} times ${printShape(right)}: the inner sizes differ${hint}`,
    );
  }
  const entryAt = (row: number, column: number): Tree =>
    Array.from({ length: inner }, (_, k) =>
      binary('multiply', left.entries[row * inner + k] as Tree, right.entries[k * columns + column] as Tree),
    ).reduce((sum, term) => binary('add', sum, term));
  return {
    shape: { rows, columns },
    entries: grid(rows, columns, entryAt),
    at: left.at,
  };
}

function quotient(left: Tensor, right: Tensor): Tensor {
  if (!isScalar(right))
    throw wrongShape(right.at, `nothing is divided by ${printShape(right)}, only by a number`);
  return mapEntries(left, (entry) => binary('divide', entry, right.entries[0] as Tree));
}

function power(base: Tensor, exponent: Tensor): Tensor {
  if (!isScalar(base))
    throw wrongShape(base.at, `a power of ${printShape(base)} has no meaning in this book`);
  if (!isScalar(exponent))
    throw wrongShape(exponent.at, `an exponent is a number, and this is ${printShape(exponent)}`);
  return zip('power', base, exponent);
}

/** A function of two numbers, as max(0, f): a number stands beside every entry of the other. */
function spread(op: Binary, left: Tensor, right: Tensor): Tensor {
  const [a, b] = alike([left, right]) as [Tensor, Tensor];
  return zip(op, a, b);
}

/** The same tensors, each number repeated until it has the others' shape. Throws Misread where two shapes differ. */
function alike(tensors: readonly Tensor[]): Tensor[] {
  const shaped = tensors.find((tensor) => !isScalar(tensor));
  if (!shaped) return [...tensors];
  return tensors.map((tensor) => {
    if (isScalar(tensor))
      return { ...tensor, shape: shaped.shape, entries: shaped.entries.map(() => tensor.entries[0] as Tree) };
    if (sameShape(shaped, tensor)) return tensor;
    throw wrongShape(tensor.at, `${printShape(shaped)} beside ${printShape(tensor)}: the shapes differ`);
  });
}

export function transpose(of: Tensor): Tensor {
  if (isScalar(of)) {
    throw wrongShape(
      of.at,
      'a transpose needs a vector or a matrix, and this is a number; a power has another letter than T',
    );
  }
  const { rows, columns } = of.shape;
  return {
    ...of,
    shape: { rows: columns, columns: rows },
    entries: grid(columns, rows, (row, column) => of.entries[column * columns + row] as Tree),
  };
}

/** Trees for each place of a grid, row by row. */
const grid = (rows: number, columns: number, at: (row: number, column: number) => Tree): Tree[] =>
  Array.from({ length: rows * columns }, (_, i) => at(Math.floor(i / columns), i % columns));

/** A case with a vector in it is a case for each entry. */
export interface Case {
  readonly left: Tensor;
  readonly sign: Branch['when']['sign'];
  readonly right: Tensor;
  readonly then: Tensor;
}

export function casesOf(branches: readonly Case[], otherwise: Tensor | undefined, at: number): Tensor {
  const parts = branches.flatMap(({ left, right, then }) => [left, right, then]);
  const all = alike(otherwise ? [...parts, otherwise] : parts);
  const [first] = all;
  if (!first) return scalar({ kind: 'cases', branches: [], otherwise: undefined }, at);
  const entries = first.entries.map((_, i): Tree => {
    const part = (n: number): Tree => all[n]?.entries[i] as Tree;
    return {
      kind: 'cases',
      branches: branches.map(({ sign }, n) => ({
        when: { left: part(3 * n), sign, right: part(3 * n + 1) },
        then: part(3 * n + 2),
      })),
      otherwise: otherwise && part(parts.length),
    };
  });
  return { shape: first.shape, entries, at };
}

/**
 * The derivative of a number by each entry, in the entries' shape; of each entry by a number; of a vector by a
 * vector with a row for what is differentiated and a column for each variable.
 */
export function derivativeOf(of: Tensor, by: Tensor): Tensor {
  const names = by.entries.map((entry) => {
    if (entry.kind === 'variable') return entry.name;
    throw wrongShape(
      by.at,
      'a derivative is taken by a quantity or a letter, or by a vector or matrix of them',
    );
  });
  if (isScalar(of)) return { ...by, entries: names.map((name) => derivative(of.entries[0] as Tree, name)) };
  if (isScalar(by)) return mapEntries(of, (entry) => derivative(entry, names[0] ?? ''));
  if (of.shape.columns !== 1 || by.shape.columns !== 1) {
    throw wrongShape(
      by.at,
      `the derivative of ${printShape(of)} by ${printShape(by)} is no matrix; write it with indices`,
    );
  }
  const shape = { rows: of.shape.rows, columns: by.shape.rows };
  const entryAt = (row: number, column: number): Tree =>
    derivative(of.entries[row] as Tree, names[column] ?? '');
  return { shape, entries: grid(shape.rows, shape.columns, entryAt), at: of.at };
}

export const sumOf = (terms: readonly Tensor[], at: number): Tensor =>
  terms.length === 0
    ? scalar(number(0), at)
    : { ...terms.reduce((sum, term) => operate('add', sum, term)), at };

export const productOf = (factors: readonly Tensor[], at: number): Tensor =>
  factors.length === 0
    ? scalar(number(1), at)
    : { ...factors.reduce((all, factor) => operate('multiply', all, factor)), at };
