import { diffArrays } from 'diff';
import { kinds, type Facts, type Kind } from './facts.ts';

/** One place where two builds differ: pieces that stood there, and those that stand there now. */
export interface Difference {
  readonly kind: Kind;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Where two sets of facts differ, kind by kind. */
export const differencesOf = (before: Facts, after: Facts): Difference[] =>
  kinds.flatMap((kind) =>
    changesIn(before[kind] ?? [], after[kind] ?? [])
      .flatMap(onePieceEach)
      .map((change) => ({ kind, ...change })),
  );

type Change = Omit<Difference, 'kind'>;

/** The runs of pieces that changed; what goes and what comes at one place is one change. */
function changesIn(before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = [];
  let open: { before: string[]; after: string[] } | undefined;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open = undefined;
      continue;
    }
    if (!open) changes.push((open = { before: [], after: [] }));
    open[added ? 'after' : 'before'].push(...value);
  }
  return changes;
}

/** As many pieces came as went: each is taken to have become its opposite, so that like changes are told once. */
function onePieceEach({ before, after }: Change): Change[] {
  if (before.length !== after.length) return [{ before, after }];
  return before.map((piece, i) => ({ before: [piece], after: after.slice(i, i + 1) }));
}
