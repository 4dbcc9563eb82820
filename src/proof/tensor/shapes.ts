import type { Declaration } from '../../chapters/front-matter.ts';
import { quantityTree } from '../latex/convert.ts';
import { inputEntries, isInput } from '../../model/state.ts';
import { derivative, number, variable, type Tree } from '../tree.ts';
import { scalar, type Tensor } from './tensor.ts';

/** What a declared letter is: one tensor, or one for each sample; or why its declaration is wrong. */
export type Declared =
  | { readonly kind: 'tensor'; readonly tensor: Tensor }
  | { readonly kind: 'samples'; readonly samples: readonly Tensor[] }
  | { readonly kind: 'wrong'; readonly reason: string };

/** The letters of a chapter that have a declared shape, by their name without a backslash: W, delta, W_2. */
export type Shapes = ReadonlyMap<string, Declared>;

export function shapesFrom(declarations: Readonly<Record<string, Declaration>>): Shapes {
  return new Map(
    Object.entries(declarations).map(([name, declaration]) => [name, declared(name, declaration)]),
  );
}

class WrongDeclaration extends Error {}

function declared(name: string, declaration: Declaration): Declared {
  try {
    if (typeof declaration !== 'object' || !('samples' in declaration)) {
      return { kind: 'tensor', tensor: tensorFrom(name, declaration) };
    }
    const { samples, of = 'number' } = declaration;
    const each = typeof samples === 'number' ? Array.from({ length: samples }, () => of) : samples;
    return { kind: 'samples', samples: each.map((one, i) => tensorFrom(name + raised(i + 1), one)) };
  } catch (error) {
    if (!(error instanceof WrongDeclaration)) throw error;
    return { kind: 'wrong', reason: `the shape of ${name} is wrong: ${error.message}` };
  }
}

function tensorFrom(name: string, declaration: Declaration): Tensor {
  if (typeof declaration === 'number') return scalar(number(declaration), 0);
  if (typeof declaration === 'string') return worded(name, declaration);
  if (!Array.isArray(declaration)) throw new WrongDeclaration('samples do not have samples');
  const rows = declaration.map((row: string | readonly string[]) => (typeof row === 'string' ? [row] : row));
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) throw new WrongDeclaration('it has no entry');
  const odd = rows.findIndex(({ length }) => length !== columns);
  if (odd >= 0) {
    throw new WrongDeclaration(
      `row ${String(odd + 1)} has ${String(rows[odd]?.length)} entries, row 1 has ${String(columns)}`,
    );
  }
  return { shape: { rows: rows.length, columns }, entries: rows.flat().map(entryTree), at: 0 };
}

/** `x1` is a quantity, `x1(2)` that of the second sample. */
function entryTree(text: string): Tree {
  const [, quantity = text, sample] = /^(\w+)\((\d+)\)$/.exec(text) ?? [];
  const tree = quantityTree(quantity);
  return sample === undefined ? tree : ofSample(tree, raised(Number(sample)));
}

/** A quantity, or a derivative of one, of a sample. A weight is the same for all. */
function ofSample(tree: Tree, mark: string): Tree {
  const marked = (name: string): string =>
    isInput(name) && inputEntries[name].role === 'weight' ? name : name + mark;
  if (tree.kind === 'variable') return variable(marked(tree.name));
  return tree.kind === 'derivative' ? derivative(ofSample(tree.of, mark), marked(tree.by)) : tree;
}

function worded(name: string, words: string): Tensor {
  const [, kind, rows = '', columns] = /^(vector|matrix)\s+(\d+)(?:\s*[×x]\s*(\d+))?$/.exec(words) ?? [];
  if (words === 'number') return scalar(variable(name), 0);
  if (kind === 'vector' && !columns) return free(name, Number(rows), 1);
  if (kind === 'matrix' && columns) return free(name, Number(rows), Number(columns));
  if (/^[A-Za-z]\w*$/.test(words)) return scalar(quantityTree(words), 0);
  throw new WrongDeclaration(
    `“${words}” is no shape; write “vector 3”, “matrix 2×3”, “number”, or the entries`,
  );
}

function free(name: string, rows: number, columns: number): Tensor {
  const entries: Tree[] = Array.from({ length: rows * columns }, (_, i) => {
    const indices = columns === 1 ? [i] : [Math.floor(i / columns), i % columns];
    return variable(name + lowered(indices.map((index) => index + 1)));
  });
  return { shape: { rows, columns }, entries, at: 0 };
}

const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const written = (value: number, digits: string): string =>
  String(value).replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));

/** a₁₂: the name of the letter that stands at indices. */
export const lowered = (indices: readonly number[]): string =>
  indices.map((index) => written(index, subscripts)).join(indices.some((index) => index > 9) ? '‚' : '');

/** x⁽²⁾: the name of the letter of a sample. */
export const raised = (sample: number): string => `⁽${written(sample, superscripts)}⁾`;
