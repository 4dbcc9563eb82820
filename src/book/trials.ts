import type { Trial } from '../contract/trial.ts';
import type { Language } from '../notation/entry.ts';
import { proofOfBook } from '../proof/of-book.ts';
import { trialOf } from '../proof/trial.ts';

/** What a reader can try of each chapter's equations, by the equation's id: both sides, at the reader's values. */
export function trialsOf(language: Language): ReadonlyMap<string, Readonly<Record<string, Trial>>> {
  const { proof, checks } = proofOfBook(language);
  const trials = new Map<string, Record<string, Trial>>();
  for (const check of checks.values()) {
    const chapter = trials.get(check.chapter) ?? {};
    trials.set(check.chapter, chapter);
    if (check.points > 0) chapter[check.id] = trialOf(check, proof);
  }
  return trials;
}
