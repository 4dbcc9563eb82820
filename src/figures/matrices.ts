import type { Visitor } from '../model/networks/visitors.ts';

/** So many visitors have a row in the figure of the matrices; a page has no room for more. */
const shown = 3;

/**
 * Two persons and one who is none, as far as a table has them: both labels are in the figure. The first and the last
 * person, and the second of the others: at the book’s weights no number of theirs is half a unit of a printed digit.
 */
export function visitorsInMatrices(visitors: readonly Visitor[]): readonly Visitor[] {
  const others = visitors.filter(({ z }) => z === 0);
  const everyone = visitors.filter(({ z }) => z !== 0);
  const isMixed = others.length > 0 && everyone.length >= shown;
  const persons = isMixed ? [...everyone.slice(0, 1), ...everyone.slice(-1)] : everyone;
  return [...persons, ...others.slice(1), ...others.slice(0, 1)].slice(0, shown);
}

/** In the figure this weight is negative, whatever the page has: else no gate of the book’s visitors were shut. */
export const replacedInMatrices = { w12: -0.1 } as const;
