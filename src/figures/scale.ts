import { ticks } from 'd3-array';

export type Interval = readonly [number, number];

/** How many ticks a figure's axis is asked for; there are as many as lie at round numbers. */
export const tickCounts = { wide: 8, narrow: 4, upright: 4 } as const;

/** A linear scale from numbers to pixels and back. */
export interface Scale {
  (value: number): number;
  invert(pixel: number): number;
  ticks(count: number): number[];
  readonly domain: Interval;
  readonly range: Interval;
}

/**
 * What d3-scale's scaleLinear does, to the last bit of a tick, without the colours, dates and formats that
 * come with it: they are 9 KB to every reader. Its test holds it against d3-scale.
 */
export function linear(domain: Interval, range: Interval): Scale {
  const scale = (value: number) => interpolate(value, domain, range);
  return Object.assign(scale, {
    invert: (pixel: number) => interpolate(pixel, range, domain),
    ticks: (count: number) => ticks(domain[0], domain[1], count),
    domain,
    range,
  });
}

function interpolate(value: number, [from, to]: Interval, [start, end]: Interval): number {
  const t = (value - from) / (to - from);
  return start * (1 - t) + end * t;
}
