import type { Theory } from '../proof/theory.ts';
import { theoryFrom, verdictOn } from '../proof/theory.ts';
import { applyEdit, type Edit } from '../proof/edits/edit.ts';
import { editsOf } from '../proof/edits/edits.ts';
import type { Formula } from '../proof/formulas.ts';
import { hasRelation } from '../notation/latex/rows.ts';
import { checkFunction } from '../proof/model.ts';
import { relationsOf, type Relation } from '../proof/relations.ts';
import { isFailure } from '../proof/verdict.ts';
import { sameFunction } from './same.ts';
import type { Fate, Mutant } from './mutant.ts';

/** Every single slip of the pen in every formula of a book that states something. */
export function latexMutants(theory: Theory): Mutant[] {
  const formulas = [...new Set(theory.relations.map(({ formula }) => formula))];
  return formulas.flatMap((formula) =>
    hasRelation(formula.latex)
      ? editsOf(formula.latex).map((edit) => ({
          kind: 'latex' as const,
          change: edit.kind,
          file: formula.file,
          line: formula.place(edit.from).line,
          of: formula.card?.id ?? formula.latex,
          says: edit.says,
          run: () => fateOf(formula, edit, theory),
        }))
      : [],
  );
}

function fateOf(formula: Formula, edit: Edit, theory: Theory): Fate {
  const edited = { ...formula, latex: applyEdit(formula.latex, edit) };
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
  return sameFunction(before, after)
    ? { kind: 'equivalent', reason: 'the same function of its symbols, written another way' }
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
