import { extent, nice, range } from 'd3-array';
import { line } from 'd3-shape';
import { followedBy, pathsOf } from '../model/descent.ts';
import type { NetworkName } from '../model/networks/index.ts';
import type { State } from '../model/state.ts';
import { along } from '../model/trace.ts';
import type { Frame, Layout, Point } from './layout.ts';
import { linear, type Interval, type Scale } from './scale.ts';

/** An iteration as it is drawn: its number, the weight it starts at, and the loss there. */
interface Iteration {
  readonly number: number;
  readonly weight: number;
  readonly loss: number;
}

/** Up to here each iteration is drawn, beyond only two in each of so many stretches. */
const stretches = 240;
/** Up to here each iteration has its dot. */
export const dotted = 60;

export interface DescentPlot {
  /** The loss over the weight, and the steps on it. */
  readonly curve: { readonly x: Scale; readonly path: string; readonly steps: string };
  /** The loss over the iterations. */
  readonly losses: { readonly x: Scale; readonly path: string };
  /** One scale of the loss for both. */
  readonly y: Readonly<Record<'curve' | 'losses', Scale>>;
  readonly drawn: readonly Iteration[];
  /** The weight after the last update. */
  readonly reached: number;
  /** How often a step went the other way than the one before: that one had jumped past the lowest point. */
  readonly turns: number;
}

export const descentSizes: Readonly<Record<Layout, Point>> = { wide: [600, 300], narrow: [320, 500] };

const descentFrames: Readonly<Record<Layout, Readonly<Record<'curve' | 'losses', Frame>>>> = {
  wide: { curve: { x: [46, 290], y: [250, 34] }, losses: { x: [348, 592], y: [250, 34] } },
  narrow: { curve: { x: [46, 312], y: [206, 34] }, losses: { x: [46, 312], y: [454, 286] } },
};

/** The descent of the state's weight, laid out. As many iterations as the state asks for, drawn with a few hundred points. */
export function descentPlot(wiring: NetworkName, state: State, layout: Layout): DescentPlot {
  const frames = descentFrames[layout];
  const followed = followedBy(wiring);
  const weights = pathsOf(wiring, state).get(followed.weight) ?? new Float64Array();
  const lossAt = along(wiring, state, followed.weight)(followed.loss);
  const drawn = iterationsToDraw(state.iterations).map((number): Iteration => {
    const weight = weights[number - 1] ?? NaN;
    return { number, weight, loss: lossAt(weight) };
  });
  const domain = roomFor(extent(weights) as [number, number]);
  const samples = range(121).map((i): Point => {
    const at = domain[0] + ((domain[1] - domain[0]) * i) / 120;
    return [at, lossAt(at)];
  });
  const heights = extent([...samples.map(([, value]) => value), ...drawn.map(({ loss }) => loss)]) as [
    number,
    number,
  ];
  const height = nice(...(isFlat(heights) ? around(heights[0], 0.1) : heights), 4) as [number, number];
  const y = { curve: linear(height, frames.curve.y), losses: linear(height, frames.losses.y) };
  const x = linear(domain, frames.curve.x);
  const count = linear([1, Math.max(2, state.iterations)], frames.losses.x);
  const through = <Item>(at: (item: Item) => number, value: (item: Item) => number) =>
    line<Item>(at, value).digits(2);
  return {
    curve: {
      x,
      path:
        through<Point>(
          ([at]) => x(at),
          ([, value]) => y.curve(value),
        )(samples) ?? '',
      steps:
        through<Iteration>(
          ({ weight }) => x(weight),
          ({ loss }) => y.curve(loss),
        )(drawn) ?? '',
    },
    losses: {
      x: count,
      path:
        through<Iteration>(
          ({ number }) => count(number),
          ({ loss }) => y.losses(loss),
        )(drawn) ?? '',
    },
    y,
    drawn,
    reached: weights.at(-1) ?? NaN,
    turns: turnsOf(weights),
  };
}

/** All iterations; or the first sixty, two of every stretch and the last: enough to see a path and its jumps. */
export function iterationsToDraw(iterations: number): readonly number[] {
  if (iterations <= 2 * stretches) return range(1, iterations + 1);
  const starts = range(stretches).map((i) => 1 + Math.floor((i * iterations) / stretches));
  return [
    ...new Set([...range(1, dotted + 1), ...starts.flatMap((first) => [first, first + 1]), iterations]),
  ].sort((a, b) => a - b);
}

function turnsOf(weights: Float64Array): number {
  let turns = 0;
  let before = 0;
  for (let i = 1; i < weights.length; i++) {
    const step = (weights[i] ?? 0) - (weights[i - 1] ?? 0);
    if (step * before < 0) turns++;
    before = step;
  }
  return turns;
}

/** Whether nothing is left of a loss's course but rounding. */
const isFlat = ([low, high]: Interval): boolean => high - low <= 1e-6 * high;

/** An interval around a loss, which is never negative. */
const around = (middle: number, half: number): Interval => [Math.max(0, middle - half), middle + half];

/** The weights' interval with a margin, never so narrow that the curve looks straight. */
function roomFor([low, high]: Interval): Interval {
  const margin = Math.max((high - low) / 5, 0.5);
  return nice(low - margin, high + margin, 5) as [number, number];
}
