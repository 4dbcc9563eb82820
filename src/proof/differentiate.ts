import { binary, number, unary, type Tree } from './tree.ts';

/** The slope of a variable: 1 of the one that moves, 0 of one that stands still, else its definition's. */
export type SlopeOf = (name: string) => Tree;

const zero = number(0);
const one = number(1);

/** The derivative of a tree by the rules of calculus. Derivatives within it must be gone before. */
export function differentiate(tree: Tree, slopeOf: SlopeOf): Tree {
  switch (tree.kind) {
    case 'number':
      return zero;
    case 'variable':
      return slopeOf(tree.name);
    case 'unary':
      return times(outerSlope(tree), differentiate(tree.of, slopeOf));
    case 'binary':
      return binarySlope(tree, differentiate(tree.left, slopeOf), differentiate(tree.right, slopeOf));
    case 'cases':
      return {
        kind: 'cases',
        branches: tree.branches.map(({ when, then }) => ({ when, then: differentiate(then, slopeOf) })),
        otherwise: tree.otherwise && differentiate(tree.otherwise, slopeOf),
      };
    case 'derivative':
      throw new Error('a derivative inside a derivative must be worked out first');
  }
}

/** g′(a) of g(a). */
function outerSlope({ op, of }: Tree & { kind: 'unary' }): Tree {
  switch (op) {
    case 'negate':
      return number(-1);
    case 'exp':
      return unary('exp', of);
    case 'ln':
      return over(one, of);
    case 'sqrt':
      return over(one, times(number(2), unary('sqrt', of)));
    case 'abs':
      return bySign(of, one, number(-1));
    case 'sigmoid':
      return times(unary('sigmoid', of), minus(one, unary('sigmoid', of)));
  }
}

function binarySlope({ op, left, right }: Tree & { kind: 'binary' }, dLeft: Tree, dRight: Tree): Tree {
  switch (op) {
    case 'add':
      return plus(dLeft, dRight);
    case 'subtract':
      return minus(dLeft, dRight);
    case 'multiply':
      return plus(times(dLeft, right), times(left, dRight));
    case 'divide':
      return minus(over(dLeft, right), over(times(left, dRight), times(right, right)));
    case 'power':
      return powerSlope(left, right, dLeft, dRight);
    case 'max':
      // At a tie the constant side counts: ReLU's slope at its kink is 0 by the book's convention.
      return bySign(
        minus(left, right),
        dLeft,
        dRight,
        isZero(dLeft) ? dLeft : isZero(dRight) ? dRight : dLeft,
      );
  }
}

/** (aᵇ)′ = b aᵇ⁻¹ a′ + aᵇ ln a b′, each part only where something moves. */
function powerSlope(base: Tree, exponent: Tree, dBase: Tree, dExponent: Tree): Tree {
  const lowered = binary('power', base, minus(exponent, one));
  return plus(
    times(times(exponent, lowered), dBase),
    times(times(binary('power', base, exponent), unary('ln', base)), dExponent),
  );
}

/** One tree where `of` is above 0, another below, and a third at 0. */
function bySign(of: Tree, above: Tree, below: Tree, at: Tree = zero): Tree {
  return {
    kind: 'cases',
    branches: [
      { when: { left: of, sign: '>', right: zero }, then: above },
      { when: { left: of, sign: '<', right: zero }, then: below },
    ],
    otherwise: at,
  };
}

const isNumber = (tree: Tree, value: number): boolean =>
  tree.kind === 'number' && Number(tree.literal) === value;
const isZero = (tree: Tree): boolean => isNumber(tree, 0);

function plus(a: Tree, b: Tree): Tree {
  if (isZero(a)) return b;
  return isZero(b) ? a : binary('add', a, b);
}

function minus(a: Tree, b: Tree): Tree {
  return isZero(b) ? a : binary('subtract', a, b);
}

function times(a: Tree, b: Tree): Tree {
  if (isZero(a) || isZero(b)) return zero;
  if (isNumber(a, 1)) return b;
  return isNumber(b, 1) ? a : binary('multiply', a, b);
}

function over(a: Tree, b: Tree): Tree {
  return isZero(a) ? zero : binary('divide', a, b);
}
