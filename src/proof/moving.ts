import type { Arithmetic } from './arithmetic/arithmetic.ts';
import { dualsOver, type Dual } from './arithmetic/duals.ts';
import { compile, type Closure, type Scope } from './compile.ts';
import { needsOf, type Definitions } from './definitions.ts';
import { hasDerivative, variablesIn, type Tree } from './tree.ts';

type Derivative = Tree & { kind: 'derivative' };

/**
 * A scope in which derivatives are taken with dual numbers: what moves with the variable is computed
 * again from its definition, value and slope together; what stands still is taken from the frame.
 */
export function movingScope<T>(
  arithmetic: Arithmetic<T>,
  slotOf: (name: string) => number,
  definitions: Definitions,
): Scope<T> {
  return {
    arithmetic,
    slotOf,
    derivative: (tree) => movingDerivative(tree, arithmetic, slotOf, definitions),
  };
}

function movingDerivative<T>(
  { of, by }: Derivative,
  arithmetic: Arithmetic<T>,
  slotOf: (name: string) => number,
  definitions: Definitions,
): Closure<T> {
  const needs = needsOf([of], definitions);
  const moving = needs.computed.filter((name) => name !== by && definitions.reach.get(name)?.has(by));
  const trees = [of, ...moving.map((name) => definitions.trees.get(name) as Tree)];
  // A derivative inside may move what stands still here, so it needs all that lies below.
  const named = trees.some(hasDerivative)
    ? [...needs.drawn, ...needs.computed]
    : trees.flatMap((tree) => [...variablesIn(tree)]);
  const still = [...new Set([by, ...named])].filter((name) => !moving.includes(name));
  const slots = new Map([...still, ...moving].map((name, i) => [name, i]));
  const scope = movingScope(dualsOver(arithmetic), (name) => slots.get(name) ?? -1, definitions);
  const steps = moving.map((name) => compile(definitions.trees.get(name) as Tree, scope));
  const result = compile(of, scope);
  const zero = arithmetic.of('0');
  const one = arithmetic.of('1');

  return (frame) => {
    const duals: Dual<T>[] = still.map((name) => ({
      value: frame[slotOf(name)] as T,
      slope: name === by ? one : zero,
    }));
    for (const step of steps) duals.push(step(duals));
    return result(duals).slope;
  };
}
