import type { CheckWord } from '../contract/words.ts';

/** What the two sides of a relation are to each other at the reader's values. */
type Agreement = Extract<
  CheckWord,
  'checkSame' | 'checkRounding' | 'checkHolds' | 'checkFails' | 'checkUndefined'
>;

/** Doubles that went two ways to one value may be this far apart, in parts of the larger. */
const rounding = 1e-9;

/** Compares two computed sides. `slack` is what ≈ promises: half a unit of the last printed place. */
export function agreement(left: number, right: number, sign: string, slack = 0): Agreement {
  if (!Number.isFinite(left) || !Number.isFinite(right)) return 'checkUndefined';
  const same = left === right;
  const close = Math.abs(left - right) <= rounding * Math.max(1, Math.abs(left), Math.abs(right));
  switch (sign) {
    case '<':
    case '>':
      return (sign === '<' ? left < right : left > right) ? 'checkHolds' : 'checkFails';
    case '≤':
    case '≥':
      return close || (sign === '≤' ? left < right : left > right) ? 'checkHolds' : 'checkFails';
    case '≠':
      return same ? 'checkFails' : 'checkHolds';
    case '≈':
      return Math.abs(left - right) <= slack * (1 + rounding) ? 'checkHolds' : 'checkFails';
    default:
      return same ? 'checkSame' : close ? 'checkRounding' : 'checkFails';
  }
}
