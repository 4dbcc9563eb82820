import { Misread } from '../../notation/latex/misread.ts';
import { soleQuantity } from '../../notation/latex/pieces.ts';
import type { Relation } from '../relations.ts';
import { variablesIn } from '../tree.ts';
import { faultOf } from './check.ts';
import type { Move } from './moves.ts';
import { movesOf, suggestions, type Named } from './read.ts';

/** What a line's reason rests on: the moves that it names, or why it names none. */
export function basisOf(relation: Relation, named: Named): Move[] | Misread | undefined {
  const { reading } = relation;
  const reason = reading.kind === 'read' ? reading.link.reason : undefined;
  if (!reason || reading.kind === 'misread' || reading.says.sign !== '=') return undefined;
  try {
    return movesOf(reason, relation, named);
  } catch (error) {
    if (error instanceof Misread) return error;
    throw error;
  }
}

/** Whether a line that holds was reached as it says; undefined where it gives no reason. */
export function reasonOn(relation: Relation, named: Named): 'checked' | 'unchecked' | Misread | undefined {
  const { reading, formula } = relation;
  if (reading.kind === 'misread' || !reading.link.reason) return undefined;
  const moves = basisOf(relation, named);
  if (moves instanceof Misread) return moves;
  if (moves === undefined) return notInLine(relation) ?? 'unchecked';
  const step = { from: reading.from, right: reading.says.right };
  const known = named.definitions[formula.wiring];
  const fault = faultOf(step, moves, known);
  if (fault === undefined) return 'checked';
  // How a chain goes on with what is put in is not followed.
  if (moves.length > 1 && moves.some(({ kind }) => kind === 'chain'))
    return notInLine(relation) ?? 'unchecked';
  const names = [...new Set([...variablesIn(step.from), ...variablesIn(step.right)])];
  const other = suggestions(names, relation, named).find(
    ([, moves]) => faultOf(step, moves, known) === undefined,
  );
  const hint = other ? `\n  \\by{${other[0]}} would be right` : '';
  const { at } = reading.link.reason;
  return new Misread(
    'reason',
    at,
    `the reason “${reasonText(relation)}” is not what was done: ${fault}${hint}`,
  );
}

/** Of a reason that cannot be checked, what it names must at least stand in its line. */
function notInLine({ reading }: Relation): Misread | undefined {
  if (reading.kind === 'misread') return undefined;
  const { says, from, link } = reading;
  const names = [says.left, from, says.right].flatMap((side) => [...variablesIn(side)]);
  for (const { kind, text, at } of link.reason?.parts ?? []) {
    const quantity = kind === 'formula' ? soleQuantity(text) : undefined;
    if (quantity && !names.includes(quantity))
      return new Misread('reason', at, `the reason names $${text}$, which does not stand in this line`);
  }
  return undefined;
}

/** What a line gives as its reason, as its author wrote it. */
export function reasonText({ reading }: Relation): string {
  const parts = (reading.kind === 'read' && reading.link.reason?.parts) || [];
  const written = {
    words: (text: string) => text,
    formula: (text: string) => `$${text}$`,
    reference: (text: string) => `\\ref{${text}}`,
  };
  return parts
    .map(({ kind, text }) => written[kind](text))
    .join('')
    .trim();
}
