import { limits, type Plot, type Point, type Series, type Table } from '../output.ts';
import { format } from './format.ts';

/** A line: its heights one after the other, counted from 0, or pairs of where and how high. */
export type Line = readonly number[] | readonly (readonly [x: number, y: number])[];

export interface Axes {
  readonly x?: string;
  readonly y?: string;
}

/** A table of rows that are objects (their keys are the columns) or arrays (then `columns` names them). */
export function tableOf(
  rows: readonly (readonly unknown[] | Readonly<Record<string, unknown>>)[],
  columns?: readonly string[],
): Table {
  if (!Array.isArray(rows)) throw new TypeError('table(rows) takes an array of rows');
  if (rows.length > limits.rows) throw new RangeError(`table: at most ${String(limits.rows)} rows`);
  const names = columns ?? namesOf(rows);
  if (names.length > limits.columns) throw new RangeError(`table: at most ${String(limits.columns)} columns`);
  const cell = (row: object, name: string, i: number): unknown =>
    Array.isArray(row) ? (row as unknown[])[i] : (row as Record<string, unknown>)[name];
  const text = (value: unknown) => (value === undefined ? '' : format(value));
  return {
    kind: 'table',
    columns: names.map(String),
    rows: rows.map((row: object) => names.map((name, i) => text(cell(row, name, i)))),
  };
}

const namesOf = (rows: readonly object[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

/** A line plot of one line, or of several by name: `plot({ loss: […], 'by hand': […] }, { x: 'step' })`. */
export function plotOf(lines: Line | Readonly<Record<string, Line>>, { x = 'x', y = 'y' }: Axes = {}): Plot {
  const named: readonly [string, Line][] = Array.isArray(lines)
    ? [[y, lines as Line]]
    : Object.entries(lines as Readonly<Record<string, Line>>);
  if (named.length === 0 || named.length > limits.series)
    throw new RangeError(`plot: from 1 to ${String(limits.series)} lines`);
  return { kind: 'plot', x: String(x), y: String(y), series: named.map(seriesOf) };
}

function seriesOf([name, line]: readonly [string, Line]): Series {
  if (!Array.isArray(line) || line.length === 0) throw new TypeError(`plot: “${name}” has no points`);
  if (line.length > limits.points)
    throw new RangeError(`plot: at most ${String(limits.points)} points a line`);
  return { name, points: line.map(pointOf) };
}

function pointOf(point: unknown, i: number): Point {
  const [x, y] = Array.isArray(point) ? (point as unknown[]) : [i, point];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x))
    throw new TypeError(`plot: point ${String(i)} is neither a number nor a pair of numbers`);
  return [x, Number.isFinite(y) ? y : null];
}
