import { adjustNumbers } from './adjust.ts';
import { checkAnswers } from './answers.ts';
import { followChecks } from './checks.ts';
import { offerCitations } from './cite.ts';
import { wakeCells } from './cells/wake.ts';
import { followClaims } from './claims.ts';
import { followIterations } from './iterations.ts';
import { nameSymbolsWhenAsked } from './naming.ts';
import { followNumbers } from './numbers.ts';
import { persistState } from './persistence.ts';
import { previewReferences } from './previews.ts';
import { onChange } from './store.ts';

/** Wakes the page: the reader's state first, then everything that follows it. */
export function start(): void {
  const problems = persistState();
  if (problems.length > 0) void import('./report.ts').then(({ reportProblems }) => reportProblems(problems));
  followNumbers();
  followIterations();
  followClaims();
  followChecks();
  adjustNumbers();
  nameSymbolsWhenAsked();
  previewReferences();
  checkAnswers();
  offerCitations();
  wakeCells();
  // A page that is only read, or photographed as a whole, stays as it is.
  const stop = onChange(() => {
    stop();
    void import('./rest-unseen.ts').then(({ restUnseen }) => restUnseen());
  });
}
