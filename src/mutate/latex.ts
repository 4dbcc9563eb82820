import type { Theory } from '../proof/theory.ts';
import { theoryFrom, verdictOn } from '../proof/theory.ts';
import { applyEdit, type Edit } from '../proof/edits/edit.ts';
import { editsOf } from '../proof/edits/edits.ts';
import type { Formula } from '../proof/formulas.ts';
import { hasRelation, reasonsIn } from '../notation/latex/rows.ts';
import { checkRelation } from '../proof/check.ts';
import { quantityTree } from '../proof/latex/convert.ts';
import { soleQuantity } from '../notation/latex/pieces.ts';
import { checkFunction } from '../proof/model.ts';
import { relationsOf, type Relation } from '../proof/relations.ts';
import { binary } from '../proof/tree.ts';
import { isFailure } from '../proof/verdict.ts';
import { otherReasons } from './reasons.ts';
import { sameFunction } from './same.ts';
import type { Fate, Mutant } from './mutant.ts';

type Slip = Pick<Edit, 'from' | 'to' | 'text'> & { readonly change: string };

/** Every single slip of the pen in every formula of a book that states something. */
export function latexMutants(theory: Theory): Mutant[] {
  const formulas = [...new Set(theory.relations.map(({ formula }) => formula))];
  return formulas.flatMap((formula) => {
    if (!hasRelation(formula.latex)) return [];
    const slips = [
      ...editsOf(formula.latex).map((edit) => ({ ...edit, change: edit.kind })),
      ...otherReasons(formula, theory).map((edit) => ({ ...edit, change: 'reason' })),
    ];
    return slips.map((slip) => ({
      kind: 'latex' as const,
      change: slip.change,
      file: formula.file,
      line: formula.place(slip.from).line,
      of: formula.card?.id ?? formula.latex,
      says: slip.says,
      run: () => fateOf(formula, slip, theory),
    }));
  });
}

function fateOf(formula: Formula, slip: Slip, theory: Theory): Fate {
  const edited = { ...formula, latex: applyEdit(formula.latex, slip) };
  const before = theory.relations.filter((relation) => relation.formula === formula);
  const after = relationsOf(edited);
  const mutated = theoryFrom(
    theory.relations.flatMap((relation) =>
      relation.formula !== formula ? [relation] : relation === before[0] ? after : [],
    ),
  );
  const failing = after.find((relation) => isFailure(verdictOn(relation, mutated)));
  if (failing) return { kind: 'killed', by: verdictOn(failing, mutated).kind };
  const byModel = modelKills(after, mutated);
  if (byModel) return { kind: 'killed', by: byModel };
  if (slip.change === 'reason') return fateOfReason(after, slip.from, mutated);
  if (isEqualUnnamed(formula, slip, mutated))
    return { kind: 'equivalent', reason: 'an equal quantity where no step is named, which stays true' };
  if (isOwnSquare(formula, slip, mutated))
    return { kind: 'equivalent', reason: 'the square of what is 0 or 1, which stays true' };
  return sameFunction(before, after)
    ? { kind: 'equivalent', reason: 'the same function of its symbols, written another way' }
    : { kind: 'survived' };
}

/** Whether a formula in a sentence, or a derivation that says of no step how it is taken, has a quantity in the place of an equal one. */
function isEqualUnnamed({ card, latex, wiring }: Formula, slip: Slip, { definitions }: Theory): boolean {
  const [before, after] = [latex.slice(slip.from, slip.to), slip.text.slice(1, -1)].map(soleQuantity);
  if (card || reasonsIn(latex).length > 0 || slip.change !== 'symbol' || !before || !after) return false;
  const says = { left: quantityTree(before), sign: '=', right: quantityTree(after) } as const;
  return checkRelation(says, [], definitions[wiring], 'equal').kind === 'holds';
}

/** Whether a quantity was squared that is 0 or 1 at every point, as a gate's slope is. */
function isOwnSquare({ latex, wiring }: Formula, slip: Slip, { definitions }: Theory): boolean {
  const quantity = soleQuantity(latex.slice(slip.from, slip.to));
  if (slip.change !== 'exponent' || !quantity) return false;
  const tree = quantityTree(quantity);
  const says = { left: binary('multiply', tree, tree), sign: '=', right: tree } as const;
  return checkRelation(says, [], definitions[wiring], 'square').kind === 'holds';
}

/** Where another reason is no fault, its line follows by that as well, which the check has tried. */
function fateOfReason(after: readonly Relation[], at: number, mutated: Theory): Fate {
  const line = after.findLast(
    ({ reading }) => reading.kind === 'read' && (reading.link.reason?.at ?? at) <= at && reading.link.reason,
  );
  const verdict = line && verdictOn(line, mutated);
  return verdict?.kind === 'holds' && verdict.reason === 'checked'
    ? { kind: 'equivalent', reason: 'the line follows by that as well' }
    : { kind: 'survived' };
}

/** A definition is true of itself; a wrong one is caught by the code that computes its quantity. */
function modelKills(after: readonly Relation[], { definitions }: Theory): string | undefined {
  for (const { kind, reading, formula } of after) {
    if (kind !== 'definition' || reading.kind === 'misread' || reading.says.left.kind !== 'variable')
      continue;
    const verdict = checkFunction(reading.says.left.name, definitions[formula.wiring]);
    if (isFailure(verdict)) return verdict.kind;
  }
  return undefined;
}
