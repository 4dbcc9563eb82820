import { adjustNumbers } from './adjust.ts';
import { checkAnswers } from './answers.ts';
import { followChecks } from './checks.ts';
import { offerCitations } from './cite.ts';
import { wakeCells } from './cells/wake.ts';
import { followIterations } from './iterations.ts';
import { explainWhenAsked } from './explain.ts';
import { followNumbers } from './follow-numbers.ts';
import { persistState } from './persistence.ts';
import { queryOf } from './link.ts';
import { onChange, state } from './store.ts';

/** Wakes the page: the reader's state first, then everything that follows it. */
export function start(): void {
  const problems = persistState();
  if (problems.length > 0) void import('./report.ts').then(({ reportProblems }) => reportProblems(problems));
  followNumbers();
  explainWhenAsked();
  if (document.querySelector('[data-josa]'))
    void import('./particles.ts').then(({ followParticles }) => {
      followParticles();
    });
  // Sentences are true as printed until the state is another one.
  if (queryOf(state.value) === '') onceChanged(followClaims);
  else followClaims();
  // A page that is only read, or photographed as a whole, stays as it is.
  onceChanged(() => void import('./rest-unseen.ts').then(({ restUnseen }) => restUnseen()));
  // Each in a task of its own: what a reader does meanwhile waits for one at most.
  for (const wake of others) setTimeout(wake);
}

const others = [adjustNumbers, followIterations, followChecks, checkAnswers, offerCitations, wakeCells];

const followClaims = (): void =>
  void import('./claims.ts').then((claims) => {
    claims.followClaims();
  });

function onceChanged(act: () => void): void {
  const stop = onChange(() => {
    stop();
    act();
  });
}
