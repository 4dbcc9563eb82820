import { max, nice, pairs, range } from 'd3-array';
import { line } from 'd3-shape';
import type { NetworkName } from '../model/networks/index.ts';
import type { State } from '../model/state.ts';
import { trace, type Trace } from '../model/trace.ts';
import { curves, type Curve, type CurveKind } from './curves.ts';
import type { Frame, Point, Segment } from './layout.ts';
import { linear, type Interval, type Scale } from './scale.ts';

/** How many points a curve is drawn through: about one every five pixels. */
const sampleCount = 121;

/** A second point of the curve, a width h to the right, and the line through both. */
interface Secant {
  readonly h: number;
  readonly x: number;
  readonly y: number;
  readonly slope: number;
  readonly line: Segment | undefined;
}

/** What stays as it is while the point moves. */
export interface Ground {
  readonly x: Scale;
  readonly y: Scale;
  readonly samples: readonly Point[];
  /** The curve in pixels: as a path, and as the straight pieces that it consists of. */
  readonly path: string;
  readonly pieces: readonly Segment[];
}

/** Everything a plotted curve consists of: numbers, and where they lie in the frame. */
export interface Plot {
  readonly ground: Ground;
  /** The state's own point; undefined where the model has no number for it. */
  readonly point: Point | undefined;
  readonly tangent: Segment | undefined;
  readonly secant: Secant | undefined;
}

/** A curve at a state, laid out in a frame; with a width h, its secant too. */
export function plot(kind: CurveKind, wiring: NetworkName, state: State, frame: Frame, h?: number): Plot {
  const curve = curves[kind];
  const now = trace(wiring, state);
  const valueAt = curve.along(state, wiring);
  const ground = groundOf(kind, wiring, state, now, frame);
  const { x, y } = ground;
  const at: Point = [now[curve.x], now[curve.y]];
  return {
    ground,
    point: at.every(Number.isFinite) ? at : undefined,
    tangent: through(at, now[curve.slope], x, y),
    secant: h === undefined ? undefined : secantOf(valueAt, at, h, x, y),
  };
}

/** The last ground of each curve, with what its samples were taken from. */
const grounds = new Map<string, { readonly from: string; readonly ground: Ground }>();

/** The same object as the last time where nothing in it would differ: the input that moves the point does not move the curve. */
function groundOf(kind: CurveKind, wiring: NetworkName, state: State, now: Trace, frame: Frame): Ground {
  const curve = curves[kind];
  const name = JSON.stringify([kind, wiring, frame]);
  const from = JSON.stringify([{ ...state, [curve.input]: undefined }, curve.domain(now)]);
  const last = grounds.get(name);
  const samples = last?.from === from ? last.ground.samples : sample(curve, now, curve.along(state, wiring));
  const height = heightOf(samples, curve, now);
  if (last?.ground.samples === samples && last.ground.y.domain.every((end, i) => end === height[i])) {
    return last.ground;
  }
  const ground = lay(samples, linear(curve.domain(now), frame.x), linear(height, frame.y));
  grounds.set(name, { from, ground });
  return ground;
}

function lay(samples: readonly Point[], x: Scale, y: Scale): Ground {
  const finite = samples.filter(([, value]) => Number.isFinite(value));
  const drawn = below(y.domain[1], finite).map(([at, value]): [number, number] => [x(at), y(value)]);
  return { x, y, samples, path: line().digits(2)(drawn) ?? '', pieces: pairs(drawn) };
}

/** The points up to a height, with one more at each place where the line through them crosses it. */
function below(top: number, points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    const inside = point[1] <= top ? [point] : [];
    if (!before || before[1] <= top === point[1] <= top) return inside;
    const share = (top - before[1]) / (point[1] - before[1]);
    return [[before[0] + share * (point[0] - before[0]), top] as const, ...inside];
  });
}

function sample(curve: Curve, now: Trace, valueAt: (x: number) => number): Point[] {
  const [from, to] = curve.domain(now);
  return range(sampleCount).map((i) => {
    const share = i / (sampleCount - 1);
    const at = curve.sampledAt?.(share) ?? from + (to - from) * share;
    return [at, valueAt(at)];
  });
}

/** The y axis: from 0 to a round number; above the point, and above a curve that does not grow without bound. */
function heightOf(samples: readonly Point[], curve: Curve, now: Trace): Interval {
  const highest = curve.sampledAt ? 0 : (max(samples, ([, value]) => value) ?? 0);
  const top = Math.max(highest, curve.least[1], Number.isFinite(now[curve.y]) ? now[curve.y] : 0);
  return nice(curve.least[0], top, 4) as [number, number];
}

/** The line of a slope through a point, as far as it lies in the frame; undefined where there is none. */
function through([px, py]: Point, slope: number, x: Scale, y: Scale): Segment | undefined {
  if (![px, py, slope].every(Number.isFinite)) return undefined;
  const heightAt = (at: number) => py + slope * (at - px);
  const ends = x.domain.map((at): Point => {
    const height = Math.min(y.domain[1], Math.max(y.domain[0], heightAt(at)));
    return slope === 0 || height === heightAt(at) ? [at, height] : [px + (height - py) / slope, height];
  });
  return ends as unknown as Segment;
}

function secantOf(valueAt: (x: number) => number, [px, py]: Point, h: number, x: Scale, y: Scale): Secant {
  const value = valueAt(px + h);
  const slope = (value - py) / h;
  return { h, x: px + h, y: value, slope, line: through([px, py], slope, x, y) };
}
