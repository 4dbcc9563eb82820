import type { Arithmetic } from './arithmetic/arithmetic.ts';
import type { Sign } from '../notation/latex/checkable-signs.ts';
import type { Condition, Tree } from './tree.ts';

/** The values of all variables at a point, each in its slot. */
export type Frame<T> = T[];
export type Closure<T> = (frame: Frame<T>) => T;

export interface Scope<T> {
  readonly arithmetic: Arithmetic<T>;
  readonly slotOf: (name: string) => number;
  /** How a derivative is evaluated, where trees with derivatives in them may come. */
  readonly derivative: (tree: Tree & { kind: 'derivative' }) => Closure<T>;
}

/** A tree as a function of a frame: compiled once, evaluated at a thousand points. */
export function compile<T>(tree: Tree, scope: Scope<T>): Closure<T> {
  const { arithmetic } = scope;
  switch (tree.kind) {
    case 'number': {
      const value = arithmetic.of(tree.literal);
      return () => value;
    }
    case 'variable': {
      const slot = scope.slotOf(tree.name);
      return (frame) => frame[slot] as T;
    }
    case 'unary': {
      const operation = arithmetic[tree.op];
      const of = compile(tree.of, scope);
      return (frame) => operation(of(frame));
    }
    case 'binary': {
      const operation = arithmetic[tree.op];
      const left = compile(tree.left, scope);
      const right = compile(tree.right, scope);
      return (frame) => operation(left(frame), right(frame));
    }
    case 'cases':
      return compileCases(tree, scope);
    case 'derivative':
      return scope.derivative(tree);
  }
}

function compileCases<T>(tree: Tree & { kind: 'cases' }, scope: Scope<T>): Closure<T> {
  const branches = tree.branches.map(({ when, then }) => ({
    applies: compileCondition(when, scope),
    then: compile(then, scope),
  }));
  const otherwise = tree.otherwise ? compile(tree.otherwise, scope) : () => scope.arithmetic.undefined;
  return (frame) => (branches.find(({ applies }) => applies(frame))?.then ?? otherwise)(frame);
}

/** Whether a condition is met at a frame. */
function compileCondition<T>(
  { left, sign, right }: Condition,
  scope: Scope<T>,
): (frame: Frame<T>) => boolean {
  const a = compile(left, scope);
  const b = compile(right, scope);
  const accepts = orders[sign];
  return (frame) => accepts(scope.arithmetic.compare(a(frame), b(frame)));
}

const orders: Readonly<Record<Sign, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '≈': (order) => order === 0,
  '≠': (order) => order < 0 || order > 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '≤': (order) => order <= 0,
  '≥': (order) => order >= 0,
};
