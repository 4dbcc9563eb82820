import { decimals, type Decimal } from '../proof/arithmetic/decimals.ts';
import { agreeExactly } from '../proof/compare.ts';
import { compile } from '../proof/compile.ts';
import { randomFrom } from '../proof/points/random.ts';
import type { Relation } from '../proof/relations.ts';
import { mapParts, variable, variablesIn, type Condition, type Tree } from '../proof/tree.ts';

/**
 * Whether relations say the same, each side the same function of its symbols. No definition is used here:
 * every quantity, and every derivative, is a number of its own.
 */
export function sameFunction(before: readonly Relation[], after: readonly Relation[]): boolean {
  return (
    before.length === after.length &&
    before.every((relation, i) => {
      const other = after[i];
      if (relation.reading.kind === 'misread' || other?.reading.kind !== 'read') return false;
      return sameCondition(relation.reading.says, other.reading.says);
    })
  );
}

const sameCondition = (a: Condition, b: Condition): boolean =>
  a.sign === b.sign && sameTree(a.left, b.left) && sameTree(a.right, b.right);

const trials = 40;

function sameTree(a: Tree, b: Tree): boolean {
  const [x, y] = [named(a), named(b)];
  const names = [...new Set([...variablesIn(x), ...variablesIn(y)])];
  const valuesOf = (tree: Tree) =>
    compile(tree, {
      arithmetic: decimals,
      slotOf: (name) => names.indexOf(name),
      derivative: () => () => decimals.undefined,
    });
  const [first, second] = [valuesOf(x), valuesOf(y)];
  const random = randomFrom('independent');
  const frames = Array.from({ length: trials }, (_, i) =>
    names.map((): Decimal =>
      decimals.of((random() * (i % 2 === 0 ? 1 : 6) - (i % 4 === 3 ? 3 : 0)).toFixed(4)),
    ),
  );
  return frames.every((frame) => {
    const [p, q] = [first(frame), second(frame)];
    return p.isFinite() === q.isFinite() && (!p.isFinite() || agreeExactly(p, q));
  });
}

/** Each derivative as a letter of its own; one of an expression by what it is taken of. */
function named(tree: Tree): Tree {
  if (tree.kind === 'derivative') return variable(`∂${JSON.stringify(tree.of)}/∂${tree.by}`);
  return mapParts(tree, named);
}
