import type { Expression } from '../../model/expression.ts';
import { tokensOf } from '../../notation/latex/tokens.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { write } from '../expression.ts';
import { parseSide } from '../latex/parse.ts';
import { shapesFrom } from '../tensor/shapes.ts';
import { mapParts, variable, variablesIn, type Tree } from '../tree.ts';

/** A formula by which an answer is found, and the names that it takes: quantities, and a, b, … for printed numbers. */
export interface AnswerFormula {
  readonly by: Expression;
  readonly names: readonly string[];
}

/** Throws Misread for LaTeX that says no number. */
export function answerFormula(latex: string): AnswerFormula {
  const { entries } = parseSide(tokensOf(latex), { shapes: shapesFrom({}), isShaped: false });
  const tree = withNames(entries[0] as Tree);
  return { by: write(tree), names: [...variablesIn(tree)] };
}

/** Each derivative that the book has a number for, by its name. */
function withNames(tree: Tree): Tree {
  if (tree.kind === 'derivative' && tree.of.kind === 'variable') {
    const name = `d${tree.of.name}_d${tree.by}`;
    if (isQuantity(name)) return variable(name);
  }
  return mapParts(tree, withNames);
}
