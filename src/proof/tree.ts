import type { Sign } from '../notation/latex/checkable-signs.ts';

/** What a formula says, free of how it is typeset. A variable is a quantity of the book or a free letter. */
export type Tree =
  | { readonly kind: 'number'; readonly literal: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'unary'; readonly op: Unary; readonly of: Tree }
  | { readonly kind: 'binary'; readonly op: Binary; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'cases'; readonly branches: readonly Branch[]; readonly otherwise: Tree | undefined }
  | { readonly kind: 'derivative'; readonly of: Tree; readonly by: string };

export type Unary = 'negate' | 'exp' | 'ln' | 'sqrt' | 'abs' | 'sigmoid';
export type Binary = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'max';

export interface Branch {
  readonly when: Condition;
  readonly then: Tree;
}

export interface Condition {
  readonly left: Tree;
  readonly sign: Sign;
  readonly right: Tree;
}

export const number = (value: number | string): Tree => ({ kind: 'number', literal: String(value) });
export const variable = (name: string): Tree => ({ kind: 'variable', name });
export const unary = (op: Unary, of: Tree): Tree => ({ kind: 'unary', op, of });
export const binary = (op: Binary, left: Tree, right: Tree): Tree => ({ kind: 'binary', op, left, right });
export const derivative = (of: Tree, by: string): Tree => ({ kind: 'derivative', of, by });

/** The trees a tree is made of. */
export function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'number':
    case 'variable':
      return [];
    case 'unary':
    case 'derivative':
      return [tree.of];
    case 'binary':
      return [tree.left, tree.right];
    case 'cases':
      return [
        ...tree.branches.flatMap(({ when, then }) => [when.left, when.right, then]),
        ...(tree.otherwise ? [tree.otherwise] : []),
      ];
  }
}

/** The same tree with each of its parts replaced. */
export function mapParts(tree: Tree, replace: (part: Tree) => Tree): Tree {
  switch (tree.kind) {
    case 'number':
    case 'variable':
      return tree;
    case 'unary':
    case 'derivative':
      return { ...tree, of: replace(tree.of) };
    case 'binary':
      return { ...tree, left: replace(tree.left), right: replace(tree.right) };
    case 'cases':
      return {
        ...tree,
        branches: tree.branches.map(({ when, then }) => ({
          when: { ...when, left: replace(when.left), right: replace(when.right) },
          then: replace(then),
        })),
        otherwise: tree.otherwise && replace(tree.otherwise),
      };
  }
}

/** Every variable that a tree names, also as what it differentiates by. */
export function variablesIn(tree: Tree, found = new Set<string>()): Set<string> {
  if (tree.kind === 'variable') found.add(tree.name);
  if (tree.kind === 'derivative') found.add(tree.by);
  for (const part of partsOf(tree)) variablesIn(part, found);
  return found;
}

export const hasDerivative = (tree: Tree): boolean =>
  tree.kind === 'derivative' || partsOf(tree).some(hasDerivative);
