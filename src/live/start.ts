import { adjustNumbers } from './adjust.ts';
import { checkAnswers } from './answers.ts';
import { followChecks } from './checks.ts';
import { offerCitations } from './cite.ts';
import { wakeCells } from './cells/wake.ts';
import { followClaims } from './claims.ts';
import { followIterations } from './iterations.ts';
import { followNumbers } from './numbers.ts';
import { persistState } from './persistence.ts';
import { previewReferences } from './previews.ts';
import { state } from './store.ts';
import { nameSymbols } from './symbols.ts';

/** Wakes the page: the reader's state first, then everything that follows it. */
export function start(): void {
  const problems = persistState();
  if (problems.length > 0) void import('./report.ts').then(({ reportProblems }) => reportProblems(problems));
  followNumbers();
  followIterations();
  followClaims();
  followChecks();
  adjustNumbers();
  nameSymbols();
  previewReferences();
  checkAnswers();
  offerCitations();
  wakeCells();
  onFirstChange(() => void import('./rest-unseen.ts').then(({ restUnseen }) => restUnseen()));
}

/** A page that is only read, or photographed as a whole, stays as it is. */
function onFirstChange(act: () => void): void {
  const untouched = state.value;
  const stop = state.subscribe((now) => {
    if (now === untouched) return;
    stop();
    act();
  });
}
