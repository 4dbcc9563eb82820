import { isQuantity } from '../notation/symbols.ts';
import type { Formula } from './formulas.ts';
import { chainsOf, type Link } from '../notation/latex/chains.ts';
import { Misread } from '../notation/latex/misread.ts';
import { hasRelation, type Stretch } from '../notation/latex/rows.ts';
import { textOf } from '../notation/latex/tokens.ts';
import { entriesOf } from './tensor/relation.ts';
import { variablesIn, type Condition, type Tree } from './tree.ts';

/** Introduces a quantity; must follow from definitions; or holds for any numbers. */
export type Kind = 'definition' | 'claim' | 'rule';

/** What the relation says, or why it can't be understood. */
type Reading =
  | {
      readonly kind: 'read';
      readonly says: Condition;
      /** What the right side is reached from, which is not the left one on a later line of a derivation. */
      readonly from: Tree;
      readonly given: readonly Condition[];
      readonly link: Link;
      /** Whether it was written with vectors, matrices, sums or indices, and this is what they come to. */
      readonly isUnrolled: boolean;
    }
  | { readonly kind: 'misread'; readonly error: Misread };

/** One `=`, `<`, `≈` … of the book. */
export interface Relation {
  /** Permanent for an equation's: `dzhat_df.b`; else its place: `05-term-1:41:18`. An entry's is `chain.b[1,2]`. */
  readonly id: string;
  readonly formula: Formula;
  /** The line of a derivation, a, b, …; undefined where the formula has one line. */
  readonly line: string | undefined;
  /** The entry that it is of, in an equation of vectors or matrices: “2”, “1,2”, “i = 1”. */
  readonly entry: string | undefined;
  readonly kind: Kind;
  /** Its own stretch of LaTeX; a left side taken from another line is put in front. */
  readonly latex: string;
  readonly reading: Reading;
}

/** What draws a relation's points: its equation's id, or what it says where it has no id of its own. */
export const seedOf = ({ id, latex, formula }: Relation): string => (formula.card ? id : latex);

/** What the relations of all entries of one equation share: its id without the entry's. */
export const wholeOf = ({ id, entry }: Relation): string => (entry ? id.slice(0, -`[${entry}]`.length) : id);

/** Every relation of a formula. One that can't even be cut into lines is a single, misread relation. */
export function relationsOf(formula: Formula): Relation[] {
  try {
    if (!formula.card && !hasRelation(formula.latex)) return [];
    const lines = chainsOf(formula.latex);
    const isSplit = lines.length > 1;
    const hasOwnLeft = (row: number, { left }: Link): boolean => row === 0 || left !== lines[0]?.[0]?.left;
    return lines.flatMap((links, row) => {
      const line = isSplit ? String.fromCharCode(97 + row) : undefined;
      return links.flatMap((link, n) =>
        relationsIn(formula, link, line, relationId(formula, line, n), n === 0 && hasOwnLeft(row, link)),
      );
    });
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    const reading: Reading = { kind: 'misread', error };
    const kind = formula.card?.kind ?? 'claim';
    const latex = formula.latex.trim();
    return [{ id: relationId(formula), formula, line: undefined, entry: undefined, kind, latex, reading }];
  }
}

function relationId({ card, chapter, place }: Formula, line?: string, index = 0): string {
  const start = place(0);
  const base = card?.id ?? `${chapter}:${String(start.line)}:${String(start.column)}`;
  return base + (line ? `.${line}` : '') + (index > 0 ? `#${String(index + 1)}` : '');
}

/** The one relation of a link, or that of each entry where its sides are vectors or matrices. */
function relationsIn(
  formula: Formula,
  link: Link,
  line: string | undefined,
  id: string,
  introduces: boolean,
): Relation[] {
  const latex = `${sideText(formula, link.left)} ${link.text} ${sideText(formula, link.right)}`;
  return readingsOf(formula, link).map(({ entry, reading }) => {
    const kind = introduces && formula.card?.kind === 'definition' ? 'definition' : kindOf(reading);
    return { id: entry ? `${id}[${entry}]` : id, formula, line, entry, kind, latex, reading };
  });
}

function readingsOf({ shapes }: Formula, link: Link): { entry: string | undefined; reading: Reading }[] {
  try {
    const { entries, isUnrolled } = entriesOf(link, shapes);
    return entries.map(({ entry, says, from, given }) => ({
      entry,
      reading: { kind: 'read', says, from, given, link, isUnrolled },
    }));
  } catch (error) {
    if (error instanceof Misread) return [{ entry: undefined, reading: { kind: 'misread', error } }];
    throw error;
  }
}

function kindOf(reading: Reading): Kind {
  if (reading.kind === 'misread') return 'claim';
  const { left, right } = reading.says;
  return [...variablesIn(left), ...variablesIn(right)].some(isQuantity) ? 'claim' : 'rule';
}

/** A side as its author wrote it, on one line. */
export const sideText = ({ latex }: Formula, side: Stretch): string =>
  textOf(latex, side).replaceAll(/\s+/g, ' ').trim();
