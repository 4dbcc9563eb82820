import type { Input } from '../../model/networks/index.ts';
import { inputEntries, isInput } from '../../model/state.ts';
import type { Point } from '../verdict.ts';
import { sampledIn } from '../tensor/sampled.ts';
import { pick, type Random } from './random.ts';

/** Three decimals: a point that breaks a relation can be typed in by a reader. */
const rounded = (x: number): number => Math.round(x * 1000) / 1000 + 0;

const between = (random: Random, min: number, max: number): number => rounded(min + random() * (max - min));

/**
 * A random point. Inputs and weights share a magnitude: at the smallest ẑ stays near ½, at the largest
 * it comes within 1e−30 of 0 and 1; both ReLUs are open in a quarter of the points and shut in another.
 */
export function drawPoint(variables: readonly string[], random: Random): Point {
  const magnitude = pick(random, magnitudes);
  const reach = pick(random, reaches);
  const point: Record<string, number> = {};
  for (const name of variables) {
    const input = inputOf(name);
    point[name] = input ? drawInput(input, magnitude, random) : drawLetter(reach, random);
  }
  return point;
}

const magnitudes = [0.5, 1.5, 3] as const;
const reaches = ['any', 'positive', 'unit'] as const;

/** The input that a name is, or that it is of one sample; undefined for a free letter. */
function inputOf(name: string): Input | undefined {
  if (!inputs.has(name)) {
    const input = sampledIn(name)?.quantity ?? name;
    inputs.set(name, isInput(input) ? input : undefined);
  }
  return inputs.get(name);
}
/** Names are few, and each is drawn a thousand times. */
const inputs = new Map<string, Input | undefined>();

function drawInput(name: Input, magnitude: number, random: Random): number {
  const { role, max } = inputEntries[name];
  switch (role) {
    case 'label':
      return pick(random, [0, 1, between(random, 0, 1), between(random, 0, 1)]);
    case 'rate':
      return pick(random, [0, between(random, 0, 1), between(random, 0, 10)]);
    case 'seed':
    case 'count':
      return 1 + Math.floor(random() * Math.min(max, 1000));
    case 'data':
    case 'weight':
      return between(random, -magnitude, magnitude);
  }
}

/** A free letter. A third of the points are all positive and a third lie in (0, 1), where ln and √ need them. */
function drawLetter(reach: (typeof reaches)[number], random: Random): number {
  switch (reach) {
    case 'any':
      return between(random, -6, 6);
    case 'positive':
      return between(random, 0.001, 10);
    case 'unit':
      return between(random, 0.001, 0.999);
  }
}
