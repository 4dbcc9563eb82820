import { refuseEmpty, relationsIn, rowsOf, signIn, type Row } from './rows.ts';
import type { Reason } from './reason.ts';
import { textOf } from './tokens.ts';

/** One line of an equation as it is printed: `left relation right`; a derivation's later lines have no left side. */
export interface Line {
  readonly left: string;
  readonly relation: string;
  readonly right: string;
  /** Why it follows, where its author says so. */
  readonly reason?: Reason;
  /** Where it begins in the formula. */
  readonly at: number;
}

/** Cuts display LaTeX into lines, and each line at the first relation that the checker sees in it. Throws Misread. */
export function linesOf(latex: string): Line[] {
  return rowsOf(latex).map((row, i) => lineOf(latex, row, i === 0));
}

function lineOf(latex: string, { said: row, reason }: Row, isFirst: boolean): Line {
  const [index] = relationsIn(row);
  const sign = signIn(row, index);
  const before = row.slice(0, index);
  const left = before.at(-1)?.kind === 'align' ? before.slice(0, -1) : before;
  const right = row.slice((index ?? 0) + 1);
  if (isFirst) refuseEmpty(left, 'left', sign);
  refuseEmpty(right, 'right', sign);
  return {
    left: textOf(latex, left),
    relation: sign.text,
    right: textOf(latex, right),
    ...(reason ? { reason } : {}),
    at: (left[0] ?? right[0])?.at ?? 0,
  };
}
