import { languageOf } from '../../chapters/sources.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { soleQuantity } from '../../notation/latex/pieces.ts';
import type { Relation } from '../relations.ts';
import { sampledIn } from '../tensor/sampled.ts';
import { variablesIn, type Tree } from '../tree.ts';
import { faultOf, goesOn } from './check.ts';
import { lexicons } from './lexicon.ts';
import type { Move } from './moves.ts';
import { chainsFrom } from './paths.ts';
import { meantBy, movesOf, suggestions, wordsOf, type Named } from './read.ts';

/** What a line's reason rests on: the moves that it names, what is wrong with it, or nothing that is known. */
export function basisOf(relation: Relation, named: Named): Move[] | Misread | undefined {
  const { reading } = relation;
  const reason = reading.kind === 'read' ? reading.link.reason : undefined;
  if (!reason || reading.kind === 'misread') return undefined;
  try {
    const moves = reading.says.sign === '=' ? movesOf(reason, relation, named) : undefined;
    return moves ?? notInLine(relation, named);
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
  if (moves === undefined) return 'unchecked';
  const step = { from: reading.from, right: reading.says.right };
  const known = named.definitions[formula.wiring];
  const fault = faultOf(step, moves, known);
  if (fault === undefined) return 'checked';
  // How a chain goes on is followed to a product, and from one quantity.
  if (goesOn(moves) && chainsFrom(step, known).length === 0) return notInLine(relation, named) ?? 'unchecked';
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

/** Of a reason that cannot be checked, what it names must at least stand in its line, or what is referred to be about that. */
function notInLine({ reading, formula }: Relation, { relations }: Named): Misread | undefined {
  if (reading.kind === 'misread' || !reading.link.reason) return undefined;
  const { says, from } = reading;
  const { reason } = reading.link;
  const isPlaced = lexicons[languageOf(formula.file)].placed.test(wordsOf(reason));
  const names = namesIn(...(isPlaced ? [] : [says.left, from]), says.right);
  const isAbout = ({ reading: other }: Relation): boolean =>
    other.kind === 'read' && namesIn(other.says.left).every((name) => names.includes(name));
  for (const { kind, text, at } of reason.parts) {
    const quantity = kind === 'formula' ? soleQuantity(text) : undefined;
    const where = isPlaced ? 'on the right of this line' : 'in this line';
    if (quantity && !names.includes(quantity))
      return new Misread('reason', at, `the reason names $${text}$, which does not stand ${where}`);
    if (kind === 'reference' && !relations.filter(meantBy(text)).some(isAbout))
      return new Misread('reason', at, `\\ref{${text}} is about what does not stand in this line`);
  }
  return undefined;
}

/** The quantities and letters that trees name; of a sample's quantity which it is. */
const namesIn = (...trees: readonly Tree[]): string[] =>
  trees.flatMap((tree) => [...variablesIn(tree)].map((name) => sampledIn(name)?.quantity ?? name));

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
