import type { Interval } from './scale.ts';

/** The two ways a figure is laid out: beside the text's column, or on a phone. */
export type Layout = 'wide' | 'narrow';

/** A plot's place in its figure, in pixels. */
export interface Frame {
  readonly x: Interval;
  /** From the bottom up, as the axis runs. */
  readonly y: Interval;
}

export type Point = readonly [number, number];
export type Segment = readonly [Point, Point];
