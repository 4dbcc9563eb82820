import type { Source } from '../chapters/chapter.ts';
import { explain, tellModel } from './explain.ts';
import type { Checked, Proof } from './prove.ts';
import { wholeOf } from './relations.ts';
import { sentenceComplaints } from './sentences/complaints.ts';
import { isFailure } from './verdict.ts';

/** One thing that an author must mend, and where. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** Formulas left unchecked may be so many of all, whatever their lines; more would make the rest a decoration. */
const uncheckedAtMost = 1 / 20;

/** All that is wrong with a whole book: what is wrong in it, what it does not print, and what its sentences say amiss. */
export const complaintsOfBook = (proof: Proof, sources: readonly Source[]): Complaint[] => [
  ...complaintsOf(proof),
  ...unprinted(proof),
  ...sources.flatMap(sentenceComplaints),
];

/** All that is wrong with chapters: their relations, their claims, the code of their quantities, and too much left unchecked. */
export function complaintsOf(proof: Proof): Complaint[] {
  const relations = firstOfEach(proof.relations).flatMap((checked) => {
    const told = explain(checked, proof.theory);
    return told ? [{ file: told.file, ...told.place, rule: told.rule, message: told.message }] : [];
  });
  return [...relations, ...claimComplaints(proof), ...modelComplaints(proof), ...tooMuchUnchecked(proof)];
}

const claimComplaints = ({ claims }: Proof): Complaint[] =>
  claims.flatMap(({ claim, wrong }) =>
    wrong === undefined ? [] : [{ file: claim.file, ...claim.place, rule: 'claim', message: wrong }],
  );

/** Of an equation of vectors or matrices the first entry that fails: one slip breaks many. */
function firstOfEach(relations: readonly Checked[]): Checked[] {
  const failed = new Set<string>();
  return relations.filter(({ relation, verdict }) => {
    if (relation.entry === undefined || !isFailure(verdict)) return true;
    const whole = wholeOf(relation);
    return !failed.has(whole) && failed.add(whole);
  });
}

/** Functions that differ from the book and whose definition is not told of already. */
function modelComplaints({ functions, relations }: Proof): Complaint[] {
  const told = new Set(
    relations.flatMap(({ verdict }) => (verdict.kind === 'model-differs' ? [verdict.quantity] : [])),
  );
  return functions.flatMap(({ quantity, verdict }) =>
    verdict.kind === 'model-differs' && !told.has(quantity)
      ? [
          {
            file: `src/model (${quantity})`,
            line: 1,
            column: 1,
            rule: 'model-agrees',
            message: tellModel(verdict),
          },
        ]
      : [],
  );
}

/** Functions that nothing printed says what they should compute, so that no check could fail. */
function unprinted({ functions }: Proof): Complaint[] {
  return functions.flatMap(({ quantity, wiring, verdict }) =>
    verdict.kind === 'rejected'
      ? [
          {
            file: `src/model (${quantity})`,
            line: 1,
            column: 1,
            rule: 'model-agrees',
            message: `the TypeScript of ${quantity} (${wiring}) is held against nothing: ${verdict.reason}; print it on a card of kind="definition"`,
          },
        ]
      : [],
  );
}

function tooMuchUnchecked({ relations }: Proof): Complaint[] {
  const formulas = new Set(relations.map(({ relation }) => relation.formula));
  const unchecked = new Set(
    relations.flatMap(({ relation, verdict }) => (verdict.kind === 'unchecked' ? [relation.formula] : [])),
  );
  const [first] = unchecked;
  if (!first || unchecked.size < formulas.size * uncheckedAtMost) return [];
  const message = `${String(unchecked.size)} of ${String(formulas.size)} formulas are unchecked; fewer than 1 in 20 may be`;
  return [{ file: first.file, ...first.place(0), rule: 'unchecked-is-rare', message }];
}
