import type { Arithmetic } from './arithmetic/arithmetic.ts';
import { compile, type Frame, type Scope } from './compile.ts';
import { needsOf, type Definitions } from './definitions.ts';
import { movingScope } from './moving.ts';
import { symbolicIn } from './symbolic.ts';
import type { Tree } from './tree.ts';

/** How derivatives are taken: by the rules of calculus, or with dual numbers. The two share no code. */
export type Method = 'symbolic' | 'dual';

/** Trees compiled with everything that they rest on. */
export interface Program<T> {
  /** The inputs and free letters it wants, in this order. */
  readonly drawn: readonly string[];
  /** The value of each tree. */
  readonly run: (values: readonly T[]) => T[];
}

/** Compiles trees: from values of their inputs, through the printed definitions, to their values. */
export function program<T>(
  outputs: readonly Tree[],
  definitions: Definitions,
  arithmetic: Arithmetic<T>,
  method: Method,
): Program<T> {
  const { drawn, computed } = needsOf(outputs, definitions);
  const slots = new Map([...drawn, ...computed].map((name, i) => [name, i]));
  const slotOf = (name: string): number => slots.get(name) ?? -1;
  const workOut = method === 'symbolic' ? symbolicIn(definitions) : (tree: Tree): Tree => tree;
  const scope: Scope<T> =
    method === 'symbolic'
      ? { arithmetic, slotOf, derivative: () => () => arithmetic.undefined }
      : movingScope(arithmetic, slotOf, definitions);
  const prepare = (tree: Tree) => compile(workOut(tree), scope);
  const steps = computed.map((name) => prepare(definitions.trees.get(name) as Tree));
  const results = outputs.map(prepare);
  return {
    drawn,
    run: (values) => {
      const frame: Frame<T> = [...values];
      for (const step of steps) frame.push(step(frame));
      return results.map((result) => result(frame));
    },
  };
}
