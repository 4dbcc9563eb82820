import { decimals, type Decimal } from './arithmetic/decimals.ts';
import type { Sign } from '../notation/latex/checkable-signs.ts';
import type { Tree } from './tree.ts';
import type { Sides } from './sides.ts';

/** Doubles that agree this far, some 18 units in the last place, are equal; the others are looked at again with 60 digits. */
const tolerance = 4e-15;

/** How far two numbers are apart, in parts of the larger one. */
export function relativeError(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

export const agree = (a: number, b: number): boolean => relativeError(a, b) <= tolerance;

/** Whether doubles settle that a relation holds; false means that they don't settle it. */
export function settles(sign: Sign, { left, right }: Sides<number>, slack: number): boolean {
  if (!Number.isFinite(left) || !Number.isFinite(right)) return false;
  switch (sign) {
    case '=':
      return agree(left, right);
    case '≈':
      return Math.abs(left - right) <= slack * (1 - 1e-9);
    case '≠':
      return !agree(left, right);
    case '<':
    case '≤':
      return left < right && !agree(left, right);
    case '>':
    case '≥':
      return left > right && !agree(left, right);
  }
}

/** Sixty digits, of which cancellation may eat half; the rest must agree. */
const few = 1e-18;
const nothing = 1e-45;

export function agreeExactly(a: Decimal, b: Decimal): boolean {
  const gap = decimals.subtract(a, b).abs();
  const size = a.abs().gt(b.abs()) ? a.abs() : b.abs();
  return gap.lte(size.mul(few)) || gap.lte(nothing);
}

/** Whether a relation holds in decimals. */
export function holdsExactly(sign: Sign, { left, right }: Sides<Decimal>, slack: number): boolean {
  const same = agreeExactly(left, right);
  switch (sign) {
    case '=':
      return same;
    case '≈':
      return decimals.subtract(left, right).abs().lte(slack);
    case '≠':
      return !same;
    case '<':
      return !same && left.lt(right);
    case '≤':
      return same || left.lt(right);
    case '>':
      return !same && left.gt(right);
    case '≥':
      return same || left.gt(right);
  }
}

/** Half a unit in the last printed place of a number: how far ≈ may be off. Undefined for no printed number. */
export function roundingOf(tree: Tree): number | undefined {
  if (tree.kind === 'unary' && tree.op === 'negate') return roundingOf(tree.of);
  if (tree.kind !== 'number') return undefined;
  const [, decimals = '', exponent = '0'] = /^-?\d*\.?(\d*)(?:e([+-]?\d+))?$/i.exec(tree.literal) ?? [];
  return 0.5 * 10 ** (Number(exponent) - decimals.length);
}
