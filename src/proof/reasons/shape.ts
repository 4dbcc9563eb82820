import { partsOf, type Tree } from '../tree.ts';
import type { Shape, Step } from './moves.ts';

const isSum = (tree: Tree): boolean => tree.kind === 'binary' && /^(add|subtract)$/.test(tree.op);

/** Something times or over a sum, or a sum to a power: what there is to multiply out. */
const isOpen = (tree: Tree): boolean =>
  (tree.kind === 'binary' && tree.op === 'multiply' && (isSum(tree.left) || isSum(tree.right))) ||
  (tree.kind === 'binary' && tree.op === 'power' && isSum(tree.left)) ||
  (tree.kind === 'unary' && tree.op === 'negate' && isSum(tree.of));

const isFraction = (tree: Tree): boolean => tree.kind === 'binary' && tree.op === 'divide';

const count = (tree: Tree, is: (part: Tree) => boolean): number =>
  Number(is(tree)) + partsOf(tree).reduce((sum, part) => sum + count(part, is), 0);

const size = (tree: Tree): number => count(tree, (part) => part.kind !== 'number');

/** How many terms a sum has, or the one above a line. */
function addends(tree: Tree): number {
  if (tree.kind === 'binary' && isSum(tree)) return addends(tree.left) + addends(tree.right);
  if (tree.kind === 'unary' && tree.op === 'negate') return addends(tree.of);
  return tree.kind === 'binary' && tree.op === 'divide' ? addends(tree.left) : 1;
}

/** Whether a step goes the way that its reason says: multiplied out, there are fewer products of sums than before. */
export function goesThatWay(shape: Shape, { from, right }: Step): boolean {
  switch (shape) {
    case 'expand':
      return (
        count(from, isOpen) > 0 &&
        (addends(right) > addends(from) ||
          (addends(right) === addends(from) &&
            count(right, isOpen) < count(from, isOpen) &&
            count(right, isFraction) === count(from, isFraction)))
      );
    case 'factor':
      return addends(right) < addends(from) || count(right, isOpen) > count(from, isOpen);
    case 'collect':
      return (
        size(right) < size(from) ||
        goesThatWay('factor', { from, right }) ||
        goesThatWay('join', { from, right })
      );
    case 'cancel':
      return (
        size(right) < size(from) &&
        (addends(right) < addends(from)
          ? openIn(right).every((part) => openIn(from).includes(part))
          : count(right, isFraction) === 0 || count(right, isSumOfFractions) >= count(from, isSumOfFractions))
      );
    case 'join':
      return count(from, isSumOfFractions) > 0 && new Set(denominatorsIn(right)).size === 1;
    case 'split':
      return (
        count(right, isSumOfFractions) > count(from, isSumOfFractions) ||
        count(right, isSum) > count(from, isSum)
      );
  }
}

const isSumOfFractions = (tree: Tree): boolean =>
  tree.kind === 'binary' &&
  isSum(tree) &&
  (count(tree.left, isFraction) > 0 || count(tree.right, isFraction) > 0);

const denominatorsIn = (tree: Tree): string[] =>
  tree.kind === 'binary' && tree.op === 'divide'
    ? [JSON.stringify(tree.right)]
    : partsOf(tree).flatMap(denominatorsIn);

const openIn = (tree: Tree): string[] => [
  ...(isOpen(tree) ? [JSON.stringify(tree)] : []),
  ...partsOf(tree).flatMap(openIn),
];
