import { visitors } from '../../src/model/networks/visitors.ts';
import { defaultState } from '../../src/model/state.ts';
import { matricesOf } from '../../src/model/matrices.ts';
import { sixOf, trainingOf, weightsOf } from '../../src/model/training.ts';
import { jax } from '../outside/jax.ts';
import { tensorFlow } from '../outside/tensorflow.ts';
import type { Run } from './table.ts';
import { sixtyLines, type Value } from './sixty-lines.ts';

const { eta } = defaultState;
const weights = sixOf(weightsOf(defaultState));

/** Microseconds of an epoch, over about `seconds`; the first ones warm up. */
function microsecondsOf(epoch: () => void, seconds: number): number {
  const until = (end: number): number => {
    let epochs = 0;
    while (performance.now() < end) {
      epoch();
      epochs++;
    }
    return epochs;
  };
  until(performance.now() + 250);
  const start = performance.now();
  const epochs = until(start + seconds * 1000);
  return ((performance.now() - start) * 1000) / epochs;
}

/** The page's own training, as the figure of chapter 15 computes it. */
function page(): () => void {
  const many = 1_000_000;
  let training = trainingOf({ visitors, weights, eta, epochs: many });
  return () => {
    if (training.done >= many - 1) training = trainingOf({ visitors, weights, eta, epochs: many });
    training.advance(training.done + 1);
  };
}

/** The same job for the engine of chapter 16: the mean loss as a graph, walked back, and a step. */
async function engine(): Promise<() => void> {
  const { node, plus, times, unit, layer, crossEntropy, backward } = await sixtyLines();
  const all = weights.map((weight) => node(weight)) as [Value, Value, Value, Value, Value, Value];
  const { hidden: ofHidden, output } = matricesOf(all);
  const share = node(1 / visitors.length);
  return () => {
    const losses = visitors.map(({ x1, x2, z }) => {
      const hidden = layer([node(x1), node(x2)], ofHidden);
      return crossEntropy(unit(hidden, output.flat()), z);
    });
    backward(times(losses.reduce(plus), share));
    for (const weight of all) weight.value -= eta * weight.derivative;
  };
}

/** An epoch over the book’s visitors: the page's model beside the engine that a reader builds, and two of others' making. */
export async function benchTraining({ quick, add }: Run): Promise<void> {
  const [tf, jaxJs] = [await tensorFlow(), await jax()];
  const peers: readonly (readonly [name: string, epoch: () => void])[] = [
    ['the sixty lines of chapter 16', await engine()],
    [tf.name, tf.descent(visitors, weights, eta).step],
    [jaxJs.name, jaxJs.descent(visitors, weights, eta).step],
  ];
  const seconds = quick ? 0.5 : 2;
  const ours = microsecondsOf(page(), seconds);
  for (const [against, epoch] of peers) {
    const theirs = microsecondsOf(epoch, seconds);
    add({ what: `epoch of ${String(visitors.length)} visitors`, against, theirs, ours, unit: 'µs' });
  }
}
