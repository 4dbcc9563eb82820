import { Misread } from '../notation/latex/misread.ts';
import { binary, derivative, mapParts, number, partsOf, variable, variablesIn, type Tree } from './tree.ts';

interface Known {
  readonly trees: ReadonlyMap<string, Tree>;
  readonly reach: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * A tree in which every derivative can be taken by following definitions from above down to what it
 * differentiates by. ∂ẑ/∂u can't: ẑ is defined from f, and so is u. It is (∂ẑ/∂f) / (∂u/∂f). What does
 * not lead to an input or a free letter at all has the derivative 0. Throws Misread.
 */
export function withoutDetours(tree: Tree, known: Known): Tree {
  const inner = mapParts(tree, (part) => withoutDetours(part, known));
  if (inner.kind !== 'derivative') return inner;
  refuseUpward(inner.of, inner.by, known);
  if (leadsTo(inner.of, inner.by, known)) return inner;
  const definition = known.trees.get(inner.by);
  if (!definition) return number(0);
  const [shared, ...more] = variablesIn(definition);
  if (shared === undefined || more.length > 0 || !leadsTo(inner.of, shared, known)) {
    throw new Misread('no-definition', 0, `a derivative by ${inner.by}: no definition leads to ${inner.by}`);
  }
  if (inner.of.kind === 'variable' && inner.of.name === shared)
    throw new Misread('no-definition', 0, `${inner.by} is made of ${shared}: the derivative is upside down`);
  return binary('divide', derivative(inner.of, shared), derivative(variable(inner.by), shared));
}

/** By f, a derivative by w₁₁ has no slope of its own where f rests on w₁₁: f can't move and follow at once. */
function refuseUpward(of: Tree, by: string, known: Known): void {
  if (of.kind === 'derivative' && of.by !== by && known.reach.get(by)?.has(of.by)) {
    const reason = `${by} rests on ${of.by}, so the derivative by ${by} is taken first: write it last below the line`;
    throw new Misread('unparsable', 0, reason);
  }
  for (const part of partsOf(of)) refuseUpward(part, by, known);
}

/** Whether a tree changes with a variable, itself or through the definitions of what it names. */
const leadsTo = (tree: Tree, name: string, { reach }: Pick<Known, 'reach'>): boolean =>
  [...variablesIn(tree)].some((mentioned) => mentioned === name || reach.get(mentioned)?.has(name));
