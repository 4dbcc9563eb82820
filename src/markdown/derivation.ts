import type { Element } from 'hast';
import type { Line } from '../notation/latex/lines.ts';
import { Misread } from '../notation/latex/misread.ts';
import type { ReasonPart } from '../notation/latex/reason.ts';
import { typesetFormula, type Origin } from './formula.ts';
import { element } from './nodes.ts';
import { referenceTo } from './reference.ts';

/** A row of a derivation: a missing left side leaves the first one's room, so that relations align. */
export const rowOf = (line: Pick<Line, 'left' | 'relation' | 'right'>, first: string): string =>
  `${line.left || `\\hphantom{${first}}`} ${line.relation} ${line.right}`;

/** The remark beside a line that has a reason: its words, formulas and references. Throws Misread. */
export const reasonOn = (
  { reason }: Line,
  home: Parameters<typeof referenceTo>[1],
  origin: Origin = {},
): Element[] =>
  reason
    ? [
        element(
          'span',
          { class: 'reason' },
          reason.parts.map((part) => partOf(part, home, origin)),
        ),
      ]
    : [];

function partOf({ kind, text, at }: ReasonPart, home: Parameters<typeof referenceTo>[1], origin: Origin) {
  if (kind === 'words') return text.replaceAll(/\s+/g, ' ');
  if (kind === 'formula') return typesetFormula(text, origin);
  const found = referenceTo(text, home);
  if (typeof found === 'string') throw new Misread('reason', at, `\\ref{${text}}: ${found}`);
  return found;
}
