import { compile, ComputeEngine } from '@cortex-js/compute-engine';
import type { MathJsonExpression } from '@cortex-js/compute-engine/math-json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitors, type Visitor } from './networks/visitors.ts';
import { anyTable, modestState } from './oracle/states.ts';
import { zhat } from './quantities/index.ts';
import { weightsOfSeed } from './random/weights.ts';
import trainedByJax from './reference/trained-outside.json';
import reference from './reference/training-cases.json';
import {
  batch,
  forward,
  sixOf,
  trainedWeights,
  trainingOf,
  weightsAt,
  weightsOf,
  type Six,
  type TrainedWeight,
} from './training.ts';

const inOrder = (named: Readonly<Record<TrainedWeight, number>>): Six =>
  sixOf(trainedWeights.map((name) => named[name]));

function gradientOf(table: readonly Visitor[], weights: Six): { loss: number; slopes: number[] } {
  const slopes = new Float64Array(trainedWeights.length);
  const loss = batch(table, weights, slopes);
  return { loss, slopes: [...slopes] };
}

/** The largest distance of two lists of numbers, as a share of the largest of them; all may be 0, where both units are dead. */
function apart(ours: readonly number[], theirs: readonly number[]): number {
  const distances = ours.map((our, i) => Math.abs(our - (theirs[i] ?? NaN)));
  return Math.max(...distances) / (Math.max(...theirs.map(Math.abs)) || 1);
}

/** CE of one visitor as the Compute Engine reads it. It can't derive ReLU: `open1` and `open2` are its gates, 1 or 0. */
function lossExpression(): MathJsonExpression {
  const unit = (gate: string, first: string, second: string, output: string): MathJsonExpression => [
    'Multiply', output, gate, ['Add', ['Multiply', 'x1', first], ['Multiply', 'x2', second]],
  ]; // prettier-ignore
  const softplus = (t: MathJsonExpression): MathJsonExpression => ['Ln', ['Add', 1, ['Exp', t]]];
  const f: MathJsonExpression = [
    'Add', unit('open1', 'w1', 'w21', 'w11'), unit('open2', 'w12', 'w2', 'w22'),
  ]; // prettier-ignore
  return [
    'Add', ['Multiply', 'z', softplus(['Negate', f])], ['Multiply', ['Subtract', 1, 'z'], softplus(f)],
  ]; // prettier-ignore
}

describe('the Compute Engine’s own derivatives of the loss', () => {
  const engine = new ComputeEngine();
  const derived = trainedWeights.map((weight) => {
    const { run } = compile(engine.expr(['D', lossExpression(), weight]).evaluate());
    if (!run) throw new Error(`The Compute Engine does not derive by ${weight}.`);
    return run;
  });

  test('are the batch’s, at random weights and tables', () => {
    fc.assert(
      fc.property(anyTable, modestState, (table, state) => {
        const weights = weightsOf(state);
        const slopes = derived.map((slopeAt) => {
          const each = table.map(({ x1, x2, z }) => {
            const { f1, f2 } = forward(sixOf(weights), { x1, x2 });
            return slopeAt({ ...named(weights), x1, x2, z, open1: f1 > 0 ? 1 : 0, open2: f2 > 0 ? 1 : 0 });
          });
          return each.reduce<number>((sum, slope) => sum + Number(slope), 0) / table.length;
        });
        const ours = gradientOf(table, sixOf(weights)).slopes;
        ours.forEach((slope, i) => expect(Math.abs(slope - (slopes[i] ?? NaN))).toBeLessThanOrEqual(1e-13));
      }),
    );
  });
});

const named = (weights: ArrayLike<number>): Record<string, number> =>
  Object.fromEntries(trainedWeights.map((name, i) => [name, weights[i] ?? NaN]));

describe('twenty trainings computed to 60 digits', () => {
  test.each(reference.cases.map((known, i) => [i + 1, known] as const))(
    'training %i: losses, derivatives, weights and predictions of five epochs',
    (_, { eta, weights, visitors: rows, epochs }) => {
      const table = rows.map(([x1 = NaN, x2 = NaN, z = NaN]) => ({ x1, x2, z }));
      const training = trainingOf({ visitors: table, weights: inOrder(weights), eta, epochs: epochs.length });
      training.advance(Infinity);
      epochs.forEach((known, epoch) => {
        const weightsNow = weightsAt(training, epoch);
        const { loss, slopes } = gradientOf(table, weightsNow);
        const predictions = table.map((visitor) => zhat(forward(weightsNow, visitor).f));
        expect(apart(predictions, known.predictions)).toBeLessThanOrEqual(1e-14);
        expect(Math.abs(loss / known.loss - 1)).toBeLessThanOrEqual(1e-14);
        expect(apart(slopes, inOrder(known.gradient))).toBeLessThanOrEqual(1e-14);
        expect(apart(weightsAt(training, epoch + 1), inOrder(known.weights))).toBeLessThanOrEqual(1e-14);
      });
    },
  );
});

describe('the door trained by jax-js', () => {
  test.each(trainedByJax.runs)(
    'ends where the page’s does: η = $eta, seed $seed',
    ({ eta, seed, epochs }) => {
      const weights = inOrder(weightsOfSeed(seed));
      const last = Math.max(...epochs.map(({ epoch }) => epoch));
      const training = trainingOf({ visitors, weights, eta, epochs: last }).advance(last);
      for (const known of epochs) {
        expect(
          apart(
            [training.losses[known.epoch] ?? NaN, ...weightsAt(training, known.epoch)],
            [known.loss, ...known.weights],
          ),
        ).toBeLessThanOrEqual(1e-14);
      }
    },
  );
});
