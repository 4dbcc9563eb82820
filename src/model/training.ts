import type { NetworkName } from './networks/index.ts';
import { df_dw22, df_dz2, df1_dw21, f, f1 } from './networks/intended.ts';
import type { Visitor } from './networks/visitors.ts';
import {
  CE,
  dCE_df,
  df_dw11,
  df_dz1,
  df1_dw1,
  df2_dw12,
  df2_dw2,
  dz1_df1,
  dz2_df2,
  f2,
  z1,
  z2,
} from './quantities/index.ts';
import type { State } from './state.ts';

/** The network that is trained, and its weights in the order of the notebook’s draws. */
export const trainedNetwork = 'intended' satisfies NetworkName;
export const trainedWeights = ['w1', 'w11', 'w12', 'w21', 'w2', 'w22'] as const;
export type TrainedWeight = (typeof trainedWeights)[number];

/** The six weights of the network, in the order of `trainedWeights`. */
export type Weights = ArrayLike<number>;

export const weightsOf = (state: State): Float64Array =>
  Float64Array.from(trainedWeights, (name) => state[name]);

/** What a network computes of one visitor on its way to the loss. */
export interface Forward {
  readonly f1: number;
  readonly f2: number;
  readonly f: number;
}

/** f₁, f₂ and f of a visitor; f is above 0 where ẑ is above one half. */
export function forward([w1, w11, w12, w21, w2, w22]: Six, { x1, x2 }: Omit<Visitor, 'z'>): Forward {
  const sum1 = f1(x1, w1, x2, w21);
  const sum2 = f2(x1, w12, x2, w2);
  return { f1: sum1, f2: sum2, f: f(z1(sum1), w11, z2(sum2), w22) };
}

export type Six = readonly [number, number, number, number, number, number];

/** The weights one by one, as `forward` takes them. */
export const sixOf = (weights: Weights, from = 0): Six =>
  Array.from({ length: 6 }, (_, i) => weights[from + i] ?? NaN) as unknown as Six;

/**
 * The mean loss of a batch, and into `slopes` its derivatives in the six weights: each visitor’s, by the functions and
 * in the order of `trace`, added up from the first and divided by their number. No visitor gives NaN.
 */
export function batch(visitors: readonly Visitor[], weights: Six, slopes: Float64Array): number {
  const [w1, w11, w12, w21, w2, w22] = weights;
  let loss = 0;
  let g1 = 0;
  let g11 = 0;
  let g12 = 0;
  let g21 = 0;
  let g2 = 0;
  let g22 = 0;
  for (const { x1, x2, z } of visitors) {
    const sum1 = f1(x1, w1, x2, w21);
    const sum2 = f2(x1, w12, x2, w2);
    const [a1, a2] = [z1(sum1), z2(sum2)];
    const out = f(a1, w11, a2, w22);
    const error = dCE_df(z, out);
    const error1 = error * df_dz1(w11) * dz1_df1(sum1);
    const error2 = error * df_dz2(w22) * dz2_df2(sum2);
    loss += CE(z, out);
    g1 += error1 * df1_dw1(x1);
    g11 += error * df_dw11(a1);
    g12 += error2 * df2_dw12(x1);
    g21 += error1 * df1_dw21(x2);
    g2 += error2 * df2_dw2(x2);
    g22 += error * df_dw22(a2);
  }
  const n = visitors.length;
  slopes.set([g1 / n, g11 / n, g12 / n, g21 / n, g2 / n, g22 / n]);
  return loss / n;
}

/** The mean loss of some visitors at a state, and its derivative in each weight. */
export function meansOf(
  visitors: readonly Visitor[],
  state: State,
): { readonly loss: number; readonly slopeIn: (weight: TrainedWeight) => number } {
  const slopes = new Float64Array(trainedWeights.length);
  const loss = batch(visitors, sixOf(weightsOf(state)), slopes);
  return { loss, slopeIn: (weight) => slopes[trainedWeights.indexOf(weight)] ?? NaN };
}

/** On how many visitors a network is right: ẑ above one half for a person, not above it for anything else. */
export const rightOn = (visitors: readonly Visitor[], weights: Six): number =>
  visitors.filter((visitor) => forward(weights, visitor).f > 0 === (visitor.z === 1)).length;

/** By how many visitors each hidden unit is opened. A unit that none opens has no slope left to move it: it is dead. */
export function opened(visitors: readonly Visitor[], weights: Six): readonly [number, number] {
  const sums = visitors.map((visitor) => forward(weights, visitor));
  return [sums.filter(({ f1: sum }) => sum > 0).length, sums.filter(({ f2: sum }) => sum > 0).length];
}

/** What a training starts from. */
export interface Plan {
  readonly visitors: readonly Visitor[];
  readonly weights: Weights;
  readonly eta: number;
  readonly epochs: number;
}

/** A mean loss above this, in nats, and above ten times the first, is not on its way down: the descent has diverged. */
export const divergedAbove = 1000;

/** Gradient descent over all visitors at once, as far as it has come. An epoch is one step. */
export interface Training {
  readonly plan: Plan;
  /** The mean loss before each step, from epoch 0; filled up to `done`. */
  readonly losses: Float64Array;
  /** The six weights of each epoch, one epoch behind the other. */
  readonly path: Float64Array;
  /** The last epoch whose loss is known; −1 before any, and where not even the first is a number. */
  readonly done: number;
  readonly diverged: boolean;
  /** Goes on up to an epoch, or to where it diverges or all epochs are done. Returns itself. */
  advance(to: number): Training;
}

export function trainingOf(plan: Plan): Training {
  const { visitors, eta, epochs } = plan;
  const losses = new Float64Array(epochs + 1);
  const path = new Float64Array((epochs + 1) * trainedWeights.length);
  path.set(Array.from(plan.weights));
  const slopes = new Float64Array(trainedWeights.length);
  const training = { plan, losses, path, done: -1, diverged: false, advance };

  function advance(to: number): Training {
    const last = Math.min(to, epochs);
    for (let epoch = training.done + 1; epoch <= last && !training.diverged; epoch++) step(epoch);
    return training;
  }

  function step(epoch: number): void {
    const from = epoch * trainedWeights.length;
    const loss = batch(visitors, sixOf(path, from), slopes);
    training.diverged = !(
      loss <= Math.max(divergedAbove, 10 * (losses[0] ?? 0)) ||
      (epoch === 0 && Number.isFinite(loss))
    );
    if (training.diverged) return;
    losses[epoch] = loss;
    training.done = epoch;
    if (epoch === epochs) return;
    for (let i = 0; i < slopes.length; i++)
      path[from + slopes.length + i] = (path[from + i] as number) - eta * (slopes[i] as number);
  }

  return training;
}

/** The weights at an epoch that is done. */
export const weightsAt = ({ path }: Training, epoch: number): Six =>
  sixOf(path, epoch * trainedWeights.length);
