import { sameFreely } from '../proof/free.ts';
import type { Relation } from '../proof/relations.ts';
import type { Condition } from '../proof/tree.ts';

/**
 * Whether relations say the same, each side the same function of its symbols. No definition is used here:
 * every quantity, and every derivative, is a number of its own.
 */
export function sameFunction(before: readonly Relation[], after: readonly Relation[]): boolean {
  return (
    before.length === after.length &&
    before.every((relation, i) => {
      const other = after[i];
      if (relation.reading.kind === 'misread' || other?.reading.kind !== 'read') return false;
      return sameCondition(relation.reading.says, other.reading.says);
    })
  );
}

const sameCondition = (a: Condition, b: Condition): boolean =>
  a.sign === b.sign && sameFreely(a.left, b.left) && sameFreely(a.right, b.right);
