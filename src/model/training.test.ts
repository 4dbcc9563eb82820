import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powerOf2Below, centralDifference } from './oracle/central-difference.ts';
import { anyTable, modestState } from './oracle/states.ts';
import { laterVisitors, type Visitor } from './networks/visitors.ts';
import { defaultState, type State } from './state.ts';
import { trace } from './trace.ts';
import {
  batch, forward, opened, rightOn, sixOf, trainedNetwork, trainedWeights, trainingOf, weightsAt, weightsOf,
} from './training.ts'; // prettier-ignore

const slopesOf = (visitors: readonly Visitor[], state: State): number[] => {
  const slopes = new Float64Array(6);
  batch(visitors, sixOf(weightsOf(state)), slopes);
  return [...slopes];
};

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test('a batch is the mean of its visitors’ traces, to the last digit: of the loss and of all six slopes', () => {
  fc.assert(
    fc.property(anyTable, modestState, (visitors, state) => {
      const traces = visitors.map((visitor) => trace(trainedNetwork, { ...state, ...visitor }));
      expect(batch(visitors, sixOf(weightsOf(state)), new Float64Array(6))).toBe(
        meanOf(traces.map((each) => each.CE)),
      );
      trainedWeights.forEach((weight, i) =>
        expect(slopesOf(visitors, state)[i]).toBe(meanOf(traces.map((each) => each[`dCE_d${weight}`]))),
      );
    }),
  );
});

test('its slopes agree with central differences of the mean loss, away from the kinks', () => {
  fc.assert(
    fc.property(anyTable, modestState, (visitors, state) => {
      const six = sixOf(weightsOf(state));
      const kinks = visitors.flatMap((visitor) => {
        const { f1, f2 } = forward(six, visitor);
        return [Math.abs(f1), Math.abs(f2)];
      });
      const h = powerOf2Below(Math.min(1e-3, ...kinks) / 8);
      fc.pre(h > 1e-6);
      const slopes = slopesOf(visitors, state);
      trainedWeights.forEach((weight, i) => {
        const lossAt = (value: number) =>
          batch(visitors, sixOf(weightsOf({ ...state, [weight]: value })), new Float64Array(6));
        const { value, rounding } = centralDifference(lossAt, state[weight], h);
        expect(Math.abs((slopes[i] ?? NaN) - value)).toBeLessThanOrEqual(rounding + 1e-8);
      });
    }),
  );
});

const plan = {
  visitors: defaultState.visitors,
  weights: weightsOf(defaultState),
  eta: defaultState.eta,
  epochs: 300,
};

test('training on the book’s visitors lowers the loss and learns most of them, and of the later ones', () => {
  const training = trainingOf(plan).advance(300);
  expect(training.done).toBe(300);
  expect(training.losses[300]).toBeLessThan(0.75 * (training.losses[0] ?? NaN));
  expect(rightOn(plan.visitors, weightsAt(training, 300))).toBeGreaterThanOrEqual(10);
  expect(rightOn(laterVisitors, weightsAt(training, 300))).toBeGreaterThanOrEqual(10);
});

test('it goes the same way in one piece and in slices, and stops at its last epoch', () => {
  const whole = trainingOf(plan).advance(Infinity);
  const sliced = trainingOf(plan);
  for (let epoch = 0; epoch < 400; epoch += 7) sliced.advance(epoch);
  expect(sliced.path).toEqual(whole.path);
  expect(sliced.losses).toEqual(whole.losses);
});

test('each step takes the weights against the mean slope', () => {
  const training = trainingOf(plan).advance(2);
  const slopes = new Float64Array(6);
  batch(plan.visitors, weightsAt(training, 0), slopes);
  expect(weightsAt(training, 1)).toEqual(weightsAt(training, 0).map((w, i) => w - 0.5 * (slopes[i] ?? NaN)));
});

test('a learning rate that is too large kills both units: no visitor opens them, and no step moves them any more', () => {
  const training = trainingOf({ ...plan, eta: 10 }).advance(300);
  expect(opened(plan.visitors, weightsAt(training, 300))).toEqual([0, 0]);
  expect(training.losses[300]).toBeCloseTo(Math.LN2, 15);
  expect(weightsAt(training, 300)).toEqual(weightsAt(training, 200));
});

test('one that diverges is stopped, with the last epoch that was a number', () => {
  // Labels that contradict each other, on both sides of the gates: one of the units is always open.
  const visitors = [1, -1].flatMap((x1) => [1, 0].map((z) => ({ x1, x2: 0, z })));
  const training = trainingOf({ ...plan, visitors, eta: 100 }).advance(300);
  expect(training.diverged).toBe(true);
  expect(training.done).toBeLessThan(300);
  expect(Number.isFinite(training.losses[training.done])).toBe(true);
});

test('ten thousand epochs are the same weights, whoever computes them', () => {
  const training = trainingOf({ ...plan, epochs: 10_000 }).advance(Infinity);
  const again = trainingOf({ ...plan, epochs: 10_000 }).advance(Infinity);
  expect(again.path).toEqual(training.path);
  expect(training.losses[10_000]).toBeLessThan(0.5);
});
