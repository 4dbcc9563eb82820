import type { Expression } from '../model/expression.ts';
import { isQuantity } from '../notation/symbols.ts';
import type { Definitions } from './definitions.ts';
import { symbolicIn } from './symbolic.ts';
import { mapParts, number, variable, type Condition, type Tree } from './tree.ts';
import type { Point } from './verdict.ts';

/**
 * A side of a relation for the page: its quantities by name, which the page's model knows, its derivatives
 * as quantities where the model has them and else worked out, its free letters as the numbers given for them.
 */
export function expressionOf(side: Tree, letters: Point, definitions: Definitions): Expression {
  return write(withNames(side, letters, symbolicIn(definitions)));
}

function withNames(tree: Tree, letters: Point, workOut: (tree: Tree) => Tree): Tree {
  if (tree.kind === 'derivative' && tree.of.kind === 'variable') {
    const name = `d${tree.of.name}_d${tree.by}`;
    if (isQuantity(name)) return variable(name);
  }
  // Names and numbers inside a derivative would stand still when it is taken.
  if (tree.kind === 'derivative') return withNames(workOut(tree), letters, workOut);
  if (tree.kind === 'variable' && !isQuantity(tree.name)) return number(letters[tree.name] ?? NaN);
  return mapParts(tree, (part) => withNames(part, letters, workOut));
}

const unaryNames = { negate: 'neg', exp: 'exp', ln: 'ln', abs: 'abs', sigmoid: 'sigma' } as const;
const binaryNames = {
  add: '+', subtract: '-', multiply: '*', divide: '/', power: '^', max: 'max',
} as const; // prettier-ignore

/** A tree without derivatives as an expression. */
export function write(tree: Tree): Expression {
  switch (tree.kind) {
    case 'number':
      return Number(tree.literal);
    case 'variable':
      return tree.name;
    case 'unary':
      return tree.op === 'sqrt' ? ['^', write(tree.of), 0.5] : [unaryNames[tree.op], write(tree.of)];
    case 'binary':
      return [binaryNames[tree.op], write(tree.left), write(tree.right)];
    case 'cases': {
      const otherwise: Expression = tree.otherwise ? write(tree.otherwise) : NaN;
      return tree.branches.reduceRight<Expression>(
        (rest, { when, then }) => ['if', truth(when), write(then), rest],
        otherwise,
      );
    }
    case 'derivative':
      throw new Error('a derivative was not worked out');
  }
}

/** 1 where a condition is met, else 0, with “greater than” alone. */
function truth({ left, sign, right }: Condition): Expression {
  const [a, b] = [write(left), write(right)];
  const above: Expression = ['gt', a, b];
  const below: Expression = ['gt', b, a];
  switch (sign) {
    case '>':
      return above;
    case '<':
      return below;
    case '≥':
      return ['-', 1, below];
    case '≤':
      return ['-', 1, above];
    case '≠':
      return ['+', above, below];
    case '=':
    case '≈':
      return ['-', 1, ['+', above, below]];
  }
}
