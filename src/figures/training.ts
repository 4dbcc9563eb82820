import { max, nice } from 'd3-array';
import { line } from 'd3-shape';
import type { Training } from '../model/training.ts';
import { iterationsToDraw } from './descent.ts';
import type { Frame, Layout, Point } from './layout.ts';
import { linear, type Scale } from './scale.ts';

export const trainingSizes: Readonly<Record<Layout, Point>> = { wide: [600, 310], narrow: [320, 590] };

/** The plane of the features, and the loss over the epochs. */
export const trainingFrames: Readonly<Record<Layout, Readonly<Record<'plane' | 'losses', Frame>>>> = {
  wide: { plane: { x: [46, 280], y: [262, 34] }, losses: { x: [352, 592], y: [262, 34] } },
  narrow: { plane: { x: [46, 312], y: [292, 34] }, losses: { x: [46, 312], y: [542, 374] } },
};

export interface LossPlot {
  readonly x: Scale;
  readonly y: Scale;
  readonly path: string;
}

/** The epochs that are drawn and tabled: all, or as many as show the path and its jumps. */
export const epochsToDraw = ({ done }: Training): readonly number[] =>
  iterationsToDraw(done + 1).map((number) => number - 1);

/** The mean loss over the epochs that are done. A jump above twice the first loss leaves the plot. */
export function lossPlot(training: Training, { x, y }: Frame): LossPlot {
  const { losses, plan, done } = training;
  const epochs = epochsToDraw(training);
  const first = losses[0] ?? 0;
  const highest = Math.min(max(epochs, (epoch) => losses[epoch]) ?? 0, Math.max(1, 2 * first));
  const count = linear([0, training.diverged ? Math.max(1, done) : plan.epochs], x);
  const height = linear(nice(0, Math.max(highest, 0.1), 4) as [number, number], y);
  const top = height.domain[1];
  const path = line<number>(
    (epoch) => count(epoch),
    (epoch) => height(Math.min(top, losses[epoch] ?? NaN)),
  ).digits(2)(epochs);
  return { x: count, y: height, path: path ?? '' };
}
