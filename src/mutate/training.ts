import type * as Training from '../model/training.ts';
import { visitors, type Visitor } from '../model/networks/visitors.ts';
import type { Quantity } from '../model/networks/index.ts';
import { defaultState, type State } from '../model/state.ts';
import {
  batch,
  sixOf,
  trainedNetwork,
  trainedWeights,
  trainingOf,
  weightsOf,
  type Plan,
} from '../model/training.ts';
import type { Theory } from '../proof/theory.ts';
import { relativeError } from '../proof/compare.ts';
import { remembering } from '../proof/printed/audit.ts';
import { exactReader } from '../proof/printed/exact.ts';
import type { Fate } from './mutant.ts';

type Module = typeof Training;

/** Both gates open for some and shut for others, a label of each kind on either side. */
const mixed: readonly Visitor[] = [
  { x1: 1, x2: -0.5, z: 1 },
  { x1: -0.5, x2: 1, z: 0 },
  { x1: -1, x2: 0.25, z: 1 },
];
const tables = [visitors.slice(0, 1), visitors.slice(3, 8), mixed];
const states: readonly State[] = [
  defaultState,
  { ...defaultState, w1: 0.5, w21: -0.7, w12: -0.3, w2: 0.9, w11: -1.2, w22: 0.8 },
];

const isClose = (a: number, b: number): boolean => relativeError(a, b) <= 1e-9;

/** Beyond the last epoch, and no loop that a mutant leaves open runs for ever. */
const beyond = 200;

/** Reads means off the printed definitions. */
type MeanOf = (quantity: Quantity, table: readonly Visitor[], state: State) => number;

const known = new WeakMap<Theory, MeanOf>();

function meansFrom(theory: Theory): MeanOf {
  const exact = remembering(exactReader(theory));
  return (quantity, table, state) => {
    const each = table.map((visitor) =>
      exact({ quantity, model: trainedNetwork, with: { ...state, ...visitor } }).toNumber(),
    );
    return each.reduce((sum, value) => sum + value, 0) / each.length;
  };
}

/** What only a batch, a training and what is told of one show, held against the means of the printed definitions. */
export function fateOfTraining(mutant: Module, theory: Theory): Fate | undefined {
  const meanOf = known.get(theory) ?? meansFrom(theory);
  known.set(theory, meanOf);
  for (const state of states) {
    for (const table of tables) {
      const wrong =
        wrongMean(mutant, meanOf, table, state) ??
        wrongCount(mutant, meanOf, table, state) ??
        wrongSteps(mutant, meanOf, table, state);
      if (wrong) return { kind: 'killed', by: wrong };
    }
  }
  return wrongEnd(mutant);
}

function wrongMean({ meansOf }: Module, meanOf: MeanOf, table: readonly Visitor[], state: State) {
  const { loss, slopeIn } = meansOf(table, state);
  if (!isClose(loss, meanOf('CE', table, state))) return 'the mean loss';
  const wrong = trainedWeights.find(
    (weight) => !isClose(slopeIn(weight), meanOf(`dCE_d${weight}`, table, state)),
  );
  return wrong && `the mean derivative in ${wrong}`;
}

function wrongCount(mutant: Module, meanOf: MeanOf, table: readonly Visitor[], state: State) {
  const six = mutant.sixOf(mutant.weightsOf(state));
  const counted = (is: (visitor: Visitor) => boolean) => table.filter(is).length;
  const at = (quantity: Quantity, visitor: Visitor) => meanOf(quantity, [visitor], state);
  const isWrong = (visitor: Visitor) => {
    const sums = mutant.forward(six, visitor);
    return (['f1', 'f2', 'f'] as const).some((sum) => !isClose(sums[sum], at(sum, visitor)));
  };
  if (table.some(isWrong)) return 'the sums of a visitor';
  const right = counted((visitor) => at('zhat', visitor) > 0.5 === (visitor.z === 1));
  if (mutant.rightOn(table, six) !== right) return 'the visitors on whom it is right';
  const open = (['f1', 'f2'] as const).map((unit) => counted((visitor) => at(unit, visitor) > 0));
  const told = mutant.opened(table, six);
  return open.some((count, i) => count !== told[i]) ? 'the visitors who open a unit' : undefined;
}

/** Two steps, the second from where the first ends. */
function wrongSteps(mutant: Module, meanOf: MeanOf, table: readonly Visitor[], state: State) {
  const epochs = 2;
  const training = mutant
    .trainingOf({ visitors: table, weights: mutant.weightsOf(state), eta: state.eta, epochs })
    .advance(beyond);
  if (training.done !== epochs) return 'the number of epochs';
  let now = state;
  for (let epoch = 0; epoch <= epochs; epoch++) {
    if (!isClose(training.losses[epoch] ?? NaN, meanOf('CE', table, now)))
      return `the loss of epoch ${String(epoch)}`;
    const six = mutant.weightsAt(training, epoch);
    if (trainedWeights.some((weight, i) => !isClose(six[i] ?? NaN, now[weight])))
      return `the weights of epoch ${String(epoch)}`;
    now = stepFrom(now, (weight) => meanOf(`dCE_d${weight}`, table, now));
  }
  return undefined;
}

const stepFrom = (state: State, slopeIn: (weight: Training.TrainedWeight) => number): State => ({
  ...state,
  ...Object.fromEntries(
    trainedWeights.map((weight) => [weight, state[weight] - state.eta * slopeIn(weight)]),
  ),
});

/** Visitors who contradict each other on both sides of the gates: some unit is open for any weights, so a long step raises the loss. */
const contrary = [1, -1].flatMap((x1) => [1, 0].map((z) => ({ x1, x2: 0, z })));

/** Starts with a small, a large and a huge loss: of the limits of divergence the first binds for one, the second for another. */
const starts = [1, 20, 1000].map((size) => [size, size, -size, 0, 0, size]);

/** Just below the loss at which a descent has diverged it goes on, and just above it stops; and a start that is no number is none. */
function wrongEnd(mutant: Module): Fate | undefined {
  const run = (weights: readonly number[], eta: number) =>
    mutant.trainingOf({ visitors: contrary, weights, eta, epochs: 1 }).advance(beyond);
  for (const weights of starts) {
    const limit = Math.max(1000, 10 * lossAfterStep(weights, 0));
    const [below, above] = [1 - 1e-6, 1 + 1e-6].map((share) => run(weights, etaFor(weights, share * limit)));
    if (below?.diverged || below?.done !== 1 || !above?.diverged || above.done !== 0)
      return { kind: 'killed', by: 'where a training has diverged' };
  }
  const nowhere = run([NaN, 1, 1, 1, 1, 1], 0);
  return nowhere.diverged && nowhere.done === -1
    ? undefined
    : { kind: 'killed', by: 'a training that starts at no number' };
}

function lossAfterStep(weights: readonly number[], eta: number): number {
  const slopes = new Float64Array(trainedWeights.length);
  batch(contrary, sixOf(weights), slopes);
  return batch(contrary, sixOf(weights.map((weight, i) => weight - eta * (slopes[i] ?? NaN))), slopes);
}

/** The learning rate whose first step ends at a loss, found by halving: beyond the step's dip the loss only rises with it. */
function etaFor(weights: readonly number[], loss: number): number {
  let [low, high] = [0, 1e9];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (lossAfterStep(weights, middle) < loss) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether a mutant trains as the model does. */
export function isSameTraining(mutant: Module): boolean {
  const plans: readonly Plan[] = [
    ...states.map((state) => ({ visitors, weights: weightsOf(state), eta: 0.5, epochs: 100 })),
    ...starts.map((weights) => ({ visitors: contrary, weights, eta: 10, epochs: 20 })),
  ];
  return plans.every((plan) => {
    const [ours, theirs] = [trainingOf, mutant.trainingOf].map((train) => train(plan).advance(beyond));
    return (
      ours?.done === theirs?.done &&
      ours?.diverged === theirs?.diverged &&
      (ours?.path.every((weight, i) => isClose(weight, theirs?.path[i] ?? NaN)) ?? false)
    );
  });
}
