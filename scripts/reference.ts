/**
 * Trains the door in engines of other people's making and prints the digits to which they agree with the page:
 * `npm run reference`. With `--write` it keeps what the most precise one finds, for the tests to hold the page to.
 */
import { writeFileSync } from 'node:fs';
import { rand } from '../src/model/random/rand.ts';
import { weightsOfSeed } from '../src/model/random/weights.ts';
import { visitors, type Visitor } from '../src/model/networks/visitors.ts';
import { batch, trainedWeights, trainingOf, weightsAt, type Six } from '../src/model/training.ts';
import type { OutsideEngine } from './outside/engine.ts';
import { jax } from './outside/jax.ts';
import { tensorFlow } from './outside/tensorflow.ts';

const file = 'src/model/reference/trained-outside.json';

/** The rates and two of the seeds of chapter 15, as far as an outside engine is not too slow. */
const runs = [0.01, 0.5, 10].flatMap((eta) => [2, 4].map((seed) => ({ eta, seed })));
const epochs = [0, 1, 10, 100, 1000] as const;

/** Of the digits of an engine's own numbers, how many roundings may take. */
const lost = 2;

let failed = false;
const kept = [];
for (const engine of [await jax(), await tensorFlow()]) {
  const own = -Math.log10(engine.rounding);
  console.log(`\n${engine.name}, whose numbers have ${own.toFixed(1)} digits`);
  tell('gradients at 200 random states and tables', [gradientDigits(engine)], own - lost);
  for (const run of runs) {
    const found = train(engine, run);
    const { seed, eta } = run;
    if (engine.rounding === 2 ** -53) kept.push({ seed, eta, epochs: found });
    tell(
      `η = ${String(eta)}, seed ${String(seed)}, after ${epochs.join(', ')} epochs`,
      found.map((each) => agreement(run, each)),
      own - lost,
    );
  }
}
if (process.argv.includes('--write')) {
  const about =
    'The door trained elsewhere: the intended network on the book’s twelve visitors, by jax-js in doubles (npm run reference). Weights in the order w1, w11, w12, w21, w2, w22.';
  writeFileSync(file, `${JSON.stringify({ about, runs: kept }, null, 1)}\n`);
}
process.exitCode = failed ? 1 : 0;

interface Reached {
  readonly epoch: number;
  readonly loss: number;
  readonly weights: readonly number[];
}

function train(engine: OutsideEngine, { eta, seed }: (typeof runs)[number]): Reached[] {
  const descent = engine.descent(visitors, startOf(seed), eta);
  let done = 0;
  return epochs.map((epoch) => {
    for (; done < epoch; done++) descent.step();
    return { epoch, loss: descent.gradient().loss, weights: descent.weights() };
  });
}

function startOf(seed: number): Six {
  const drawn = weightsOfSeed(seed);
  return trainedWeights.map((name) => drawn[name]) as unknown as Six;
}

/** To how many digits the page's model has the same loss and weights. */
function agreement({ eta, seed }: (typeof runs)[number], { epoch, loss, weights }: Reached): number {
  const training = trainingOf({ visitors, weights: startOf(seed), eta, epochs: epoch }).advance(epoch);
  return digits([loss, ...weights], [training.losses[epoch] ?? NaN, ...weightsAt(training, epoch)]);
}

function gradientDigits(engine: OutsideEngine): number {
  const drawn = rand(17, 200 * (1 + 6 + 3 * 20));
  const next = (from: number, to: number) => from + (to - from) * (drawn.pop() ?? NaN);
  const visitor = (): Visitor => ({ x1: next(-2, 2), x2: next(-2, 2), z: next(0, 1) < 0.5 ? 0 : 1 });
  const worst = Array.from({ length: 200 }, () => {
    const table = Array.from({ length: Math.ceil(next(0, 20)) }, visitor);
    const weights = trainedWeights.map(() => next(-2, 2)) as unknown as Six;
    const slopes = new Float64Array(trainedWeights.length);
    const loss = batch(table, weights, slopes);
    const theirs = engine.descent(table, weights, 0).gradient();
    return digits([theirs.loss, ...theirs.slopes], [loss, ...slopes]);
  });
  return Math.min(...worst);
}

/** The digits to which all of some numbers agree, counted from the first digit of the largest. */
function digits(theirs: readonly number[], ours: readonly number[]): number {
  const largest = Math.max(...ours.map(Math.abs));
  const apart = Math.max(...ours.map((our, i) => Math.abs(our - (theirs[i] ?? NaN))));
  return -Math.log10(apart / largest);
}

function tell(what: string, found: readonly number[], least: number): void {
  const short = found.some((each) => !(each >= least));
  failed ||= short;
  console.log(
    `  ${what.padEnd(56)}${found.map((each) => (each === Infinity ? 'all' : each.toFixed(1))).join('  ')}${short ? `  too few: ${least.toFixed(1)} are asked for` : ''}`,
  );
}
