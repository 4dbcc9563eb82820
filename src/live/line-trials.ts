import type { Quantity } from '../model/networks/index.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import { withInput, type State } from '../model/state.ts';

/** A reader's line at one state: what it is handed, what it should give. */
export interface LineTrial {
  readonly handed: readonly number[];
  readonly right: number;
}

/** The reader's own state, and others with other weights, inputs and labels; the first unit is shut at one of them. */
const statesNear = (state: State): State[] => [
  state,
  ...[3, 4, 5].map((seed) => withInput(state, 'seed', seed)),
  { ...state, x1: 0.9, x2: 0.2, z: 0 },
  { ...state, x1: -0.4, x2: 0.8, z: 1 },
  { ...state, x1: -0.6, x2: -0.5, z: 0.5, w11: -0.7 },
];

/** What a line that takes these quantities should give, at every state where the model has a number. */
export function trialsOf(takes: readonly Quantity[], answer: Reading, state: State): LineTrial[] {
  return statesNear(state)
    .map((each) => {
      const evaluate = createEvaluator(each);
      const handed = takes.map((quantity) => evaluate({ ...answer, quantity }));
      return { handed, right: evaluate(answer) };
    })
    .filter(({ handed, right }) => [...handed, right].every(Number.isFinite));
}

/** A program that runs a reader's line at every trial and prints what it gives: one number a trial. */
export const programOf = (
  line: string,
  takes: readonly string[],
  trials: readonly Pick<LineTrial, 'handed'>[],
): string =>
  [
    `const answer = (${takes.join(', ')}) => (`,
    `${line.replace(/;\s*$/, '')}`,
    ');',
    `for (const handed of ${JSON.stringify(trials.map(({ handed }) => handed))}) print(String(answer(...handed)));`,
  ].join('\n');

/** The first trial at which a line gives another number than it should; rounding of its own is forgiven. */
export function firstMiss(
  given: readonly number[],
  trials: readonly LineTrial[],
): (LineTrial & { readonly given: number }) | undefined {
  const at = trials.findIndex(({ right }, i) => !isNear(given[i] ?? NaN, right));
  const trial = trials[at];
  return trial && { ...trial, given: given[at] ?? NaN };
}

const isNear = (given: number, right: number): boolean =>
  Math.abs(given - right) <= 1e-9 * Math.max(1, Math.abs(right));
