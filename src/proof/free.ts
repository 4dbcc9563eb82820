import type { Arithmetic } from './arithmetic/arithmetic.ts';
import { decimals, type Decimal } from './arithmetic/decimals.ts';
import { doubles } from './arithmetic/doubles.ts';
import { agreeExactly } from './compare.ts';
import { compile } from './compile.ts';
import { randomFrom } from './points/random.ts';
import { mapParts, variable, variablesIn, type Tree, type Unary } from './tree.ts';

const trials = 8;

/**
 * Whether two trees are the same function of their symbols. No definition is used: every quantity and every derivative
 * is a number of its own.
 */
export const sameFreely = (a: Tree, b: Tree): boolean =>
  pairsOf(lettered(a, []), lettered(b, [])).every(
    ([p, q]) => p.isFinite() === q.isFinite() && (!p.isFinite() || agreeExactly(p, q)),
  );

/** Whether they agree wherever both say something; so is every value of an `opaque` function a number of its own. */
export function agreeFreely(a: Tree, b: Tree, opaque: readonly Unary[] = []): boolean {
  const [p, q] = [lettered(a, opaque), lettered(b, opaque)];
  if (differAtOnce(p, q)) return false;
  const defined = pairsOf(p, q).filter((pair) => pair.every((value) => value.isFinite()));
  return defined.length > 0 && defined.every(([one, other]) => agreeExactly(one, other));
}

function pairsOf(a: Tree, b: Tree): [Decimal, Decimal][] {
  const others = valuesOf(b, decimals);
  return valuesOf(a, decimals).map((value, i) => [value, others[i] ?? decimals.undefined]);
}

/** Whether doubles tell already, as they mostly do. */
function differAtOnce(a: Tree, b: Tree): boolean {
  const others = valuesOf(b, doubles);
  return valuesOf(a, doubles).some((value, i) => {
    const other = others[i] ?? NaN;
    const size = Math.max(Math.abs(value), Math.abs(other));
    return size > 1e-3 && size < 1e9 && Math.abs(value - other) > 1e-3 * size;
  });
}

/** Each derivative and each value of an opaque function as a letter, by what it is taken of: the same for the same function. */
function lettered(tree: Tree, opaque: readonly Unary[]): Tree {
  const inner = mapParts(tree, (part) => lettered(part, opaque));
  if (inner.kind === 'derivative') return variable(`∂${nameOf(inner.of)}/∂${inner.by}`);
  if (inner.kind === 'unary' && opaque.includes(inner.op))
    return variable(`${inner.op}(${nameOf(inner.of)})`);
  return inner;
}

const nameOf = (tree: Tree): string =>
  tree.kind === 'variable'
    ? tree.name
    : valuesOf(tree, decimals)
        .map((value) => value.toPrecision(20).toString())
        .join(' ');

/** A tree's values where each name stands for numbers of its own: of a probability's size, and of both signs. */
function valuesOf<T>(tree: Tree, arithmetic: Arithmetic<T>): T[] {
  const names = [...variablesIn(tree)];
  const value = compile(tree, {
    arithmetic,
    slotOf: (name) => names.indexOf(name),
    derivative: () => () => arithmetic.undefined,
  });
  const columns = names.map((name) => numbersFor(name).map((each) => arithmetic.of(each)));
  return Array.from({ length: trials }, (_, i) => value(columns.map((column) => column[i] as T)));
}

function numbersFor(name: string): string[] {
  const random = randomFrom(`free ${name}`);
  return Array.from({ length: trials }, (_, i) =>
    (random() * (i % 2 === 0 ? 1 : 6) - (i % 4 === 3 ? 3 : 0)).toFixed(4),
  );
}
