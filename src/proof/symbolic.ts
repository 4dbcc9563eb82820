import type { Definitions } from './definitions.ts';
import { differentiate, type SlopeOf } from './differentiate.ts';
import { hasDerivative, mapParts, number, type Tree } from './tree.ts';

/** Works every derivative of a tree out by the rules of calculus, through the printed definitions. */
export function symbolicIn(definitions: Pick<Definitions, 'trees'>): (tree: Tree) => Tree {
  const worked = new Map<string, Tree | undefined>();
  const slopes = new Map<string, Tree>();

  const workOut = (tree: Tree): Tree => {
    if (!hasDerivative(tree)) return tree;
    const inner = mapParts(tree, workOut);
    return inner.kind === 'derivative' ? differentiate(inner.of, slopesBy(inner.by)) : inner;
  };

  const definitionOf = (name: string): Tree | undefined => {
    const tree = worked.get(name) ?? definitions.trees.get(name);
    if (tree && !worked.has(name)) worked.set(name, workOut(tree));
    return worked.get(name);
  };

  const slopesBy = (by: string): SlopeOf => {
    const slopeOf = (name: string): Tree => {
      if (name === by) return number(1);
      const key = `${name} by ${by}`;
      const known = slopes.get(key);
      if (known) return known;
      const definition = definitionOf(name);
      const slope = definition ? differentiate(definition, slopeOf) : number(0);
      slopes.set(key, slope);
      return slope;
    };
    return slopeOf;
  };

  return workOut;
}
