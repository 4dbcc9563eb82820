import type { Visitor } from './networks/visitors.ts';

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
  const persons = isMixed ? [...everyone.slice(0, 1), ...everyone.slice(-1)] : everyone.slice(0, shown);
  return [...persons, ...others.slice(1), ...others.slice(0, 1)].slice(0, shown);
}

/** In the figure this weight is negative, whatever the page has: else no gate of the book’s visitors were shut. */
export const replacedInMatrices = { w12: -0.1 } as const;

/** W₁ and W₂ of chapter 14, of what stands for the six weights in the order of `trainedWeights`: a row for each unit. */
export const matricesOf = <T>([w1, w11, w12, w21, w2, w22]: readonly [T, T, T, T, T, T]) => ({
  hidden: [
    [w1, w21],
    [w12, w2],
  ],
  output: [[w11, w22]],
});
