import { expect, test } from 'vitest';
import { defaultState } from '../model/state.ts';
import { trainingOf, weightsOf } from '../model/training.ts';
import { epochsToDraw, lossPlot, trainingFrames } from './training.ts';

const plan = {
  visitors: defaultState.visitors,
  weights: weightsOf(defaultState),
  eta: defaultState.eta,
  epochs: 300,
};
const frame = trainingFrames.wide.losses;

test('the loss runs from its first epoch at the left edge to the last at the right', () => {
  const training = trainingOf(plan).advance(Infinity);
  const { path, x, y } = lossPlot(training, frame);
  expect(path.startsWith(`M${String(frame.x[0])},`)).toBe(true);
  expect(path).toMatch(new RegExp(`L${String(frame.x[1])},[\\d.]+$`));
  expect(x.domain).toEqual([0, 300]);
  expect(y.domain[0]).toBe(0);
});

test('a jump leaves the plot at its top, and the plot keeps its scale', () => {
  const training = trainingOf({ ...plan, eta: 1000 }).advance(Infinity);
  expect(training.losses[1]).toBeGreaterThan(100);
  const { y, path } = lossPlot(training, frame);
  expect(y.domain[1]).toBeLessThan(3);
  expect(path).not.toContain('NaN');
});

test('ten thousand epochs are drawn with a few hundred points, the last among them', () => {
  const training = trainingOf({ ...plan, epochs: 10_000 }).advance(Infinity);
  expect(epochsToDraw(training).length).toBeLessThan(600);
  expect(epochsToDraw(training).at(-1)).toBe(10_000);
  expect(epochsToDraw(training)[0]).toBe(0);
});
