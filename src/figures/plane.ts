import { extent, nice } from 'd3-array';
import type { Visitor } from '../model/networks/visitors.ts';
import { forward, type Forward, type Six } from '../model/training.ts';
import type { Point } from './layout.ts';
import type { Interval } from './scale.ts';

/** A part of the plane in which the network says one thing: a triangle from the origin to an edge of the plot. */
export interface Sector {
  readonly corners: readonly [Point, Point, Point];
  /** What ẑ is in it: above one half, below, or one half all over, where both gates are shut. */
  readonly says: 'person' | 'other' | 'undecided';
}

/** The plane of the two features as a network divides it. */
export interface Plane {
  readonly sectors: readonly Sector[];
  /** Where ẑ crosses one half: from the origin to a point on the plot's edge. */
  readonly boundary: readonly Point[];
  /** Where a unit's gate opens and shuts, likewise, for each of the two. */
  readonly gates: readonly (readonly Point[])[];
}

/** How far a plot of visitors reaches: all of them, the origin, and the whole door. */
export const reachOf = (visitors: readonly Visitor[], feature: 'x1' | 'x2'): Interval =>
  nice(...(extent([0, 1, ...visitors.map((visitor) => visitor[feature])]) as [number, number]), 5) as [
    number,
    number,
  ];

/**
 * Without biases f₁, f₂ and f are straight along every ray from the origin, so what is decided on the edge of the plot is
 * decided inside it. Along an edge all three are straight between the points at which a gate turns, so every crossing is
 * found by one division. The plot must hold the origin.
 */
export function planeOf(weights: Six, x: Interval, y: Interval): Plane {
  const at = ([x1, x2]: Point): Forward => forward(weights, { x1, x2 });
  const corners: Point[] = [
    [x[1], y[0]],
    [x[1], y[1]],
    [x[0], y[1]],
    [x[0], y[0]],
  ];
  const gates = (['f1', 'f2'] as const).map((unit) =>
    distinct(edges(corners).flatMap((edge) => crossing(edge, (point) => at(point)[unit]))),
  );
  const turned = edges(corners).flatMap(([from, to]) => [from, ...between(from, to, gates.flat())]);
  const crossings = edges(turned).flatMap((edge) => crossing(edge, (point) => at(point).f));
  const all = edges(turned).flatMap(([from, to]) => [from, ...between(from, to, crossings)]);
  const sectors = edges(all)
    .filter(([from, to]) => area(from, to) > 0)
    .map(([from, to]): Sector => {
      const { f } = at(middle(from, to));
      return { corners: [[0, 0], from, to], says: f > 0 ? 'person' : f < 0 ? 'other' : 'undecided' };
    });
  return { sectors, gates, boundary: borders(sectors) };
}

/** Where two neighbours say something else. */
function borders(sectors: readonly Sector[]): Point[] {
  return sectors.flatMap((sector, i) => {
    const next = sectors[(i + 1) % sectors.length];
    const end = sector.corners[2];
    const isNext = next && next.corners[1][0] === end[0] && next.corners[1][1] === end[1];
    return isNext && next.says !== sector.says ? [end] : [];
  });
}

const edges = (points: readonly Point[]): (readonly [Point, Point])[] =>
  points.map((point, i) => [point, points[(i + 1) % points.length] as Point] as const);

/** The point of an edge, its end left out, at which a straight function has its one zero. */
function crossing([from, to]: readonly [Point, Point], value: (point: Point) => number): Point[] {
  const [a, b] = [value(from), value(to)];
  if (a === 0 && b !== 0 && (from[0] !== 0 || from[1] !== 0)) return [from];
  if (!(a * b < 0)) return [];
  const share = a / (a - b);
  return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
}

/** Those of some points that lie inside an edge, in its direction. Edges run along an axis. */
function between(from: Point, to: Point, points: readonly Point[]): Point[] {
  const [along, across] = from[1] === to[1] ? ([0, 1] as const) : ([1, 0] as const);
  const shareOf = (point: Point): number => (point[along] - from[along]) / (to[along] - from[along]);
  return distinct(points)
    .filter((point) => point[across] === from[across] && shareOf(point) > 0 && shareOf(point) < 1)
    .sort((a, b) => shareOf(a) - shareOf(b));
}

const distinct = (points: readonly Point[]): Point[] =>
  points.filter((point, i) => points.findIndex(([px, py]) => px === point[0] && py === point[1]) === i);

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Twice the area of the triangle from the origin over two points, its sign dropped. */
const area = (a: Point, b: Point): number => Math.abs(a[0] * b[1] - a[1] * b[0]);
