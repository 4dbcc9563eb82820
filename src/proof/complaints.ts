import { explain, tellModel } from './explain.ts';
import type { Proof } from './prove.ts';

/** One thing that an author must mend, and where. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** Relations left unchecked may be so many of all; more would make the rest a decoration. */
const uncheckedAtMost = 1 / 20;

/** All that is wrong with a whole book: what is wrong in it, and what it does not print. */
export const complaintsOfBook = (proof: Proof): Complaint[] => [...complaintsOf(proof), ...unprinted(proof)];

/** All that is wrong with chapters: their relations, the code of their quantities, and too much left unchecked. */
export function complaintsOf(proof: Proof): Complaint[] {
  const relations = proof.relations.flatMap((checked) => {
    const told = explain(checked, proof.book);
    return told ? [{ file: told.file, ...told.place, rule: told.rule, message: told.message }] : [];
  });
  return [...relations, ...modelComplaints(proof), ...tooMuchUnchecked(proof)];
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
  const unchecked = relations.filter(({ verdict }) => verdict.kind === 'unchecked');
  const [first] = unchecked;
  if (!first || unchecked.length < relations.length * uncheckedAtMost) return [];
  const { formula } = first.relation;
  const message = `${String(unchecked.length)} of ${String(relations.length)} relations are unchecked; fewer than 1 in 20 may be`;
  return [{ file: formula.file, ...formula.place(0), rule: 'unchecked-is-rare', message }];
}
