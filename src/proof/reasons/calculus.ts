import type { Definitions } from '../definitions.ts';
import { differentiate } from '../differentiate.ts';
import { derivative, mapParts, number, partsOf, variable, type Tree } from '../tree.ts';

/**
 * A tree with each derivative of an expression worked out by the rules of calculus. Of a quantity it stays what it is, or
 * is 0 where the quantity does not move.
 */
export function worked(tree: Tree, { reach }: Pick<Definitions, 'reach'>): Tree {
  const slopeOf = (name: string, by: string): Tree => {
    if (name === by) return number(1);
    return reach.get(name)?.has(by) ? derivative(variable(name), by) : number(0);
  };
  // A derivative of a quantity inside one of an expression is a letter there, and moves with nothing.
  const workOut = (part: Tree): Tree => {
    const inner = mapParts(part, workOut);
    if (inner.kind !== 'derivative' || inner.of.kind === 'derivative') return inner;
    if (inner.of.kind === 'variable') return slopeOf(inner.of.name, inner.by);
    return hasDerivativeIn(inner.of) ? inner : differentiate(inner.of, (name) => slopeOf(name, inner.by));
  };
  return workOut(tree);
}

const hasDerivativeIn = (tree: Tree): boolean =>
  tree.kind === 'derivative' || partsOf(tree).some(hasDerivativeIn);
