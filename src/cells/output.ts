/** A point of a line; without a second number the line has a gap there. */
export type Point = readonly [x: number, y: number | null];

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Plot {
  readonly kind: 'plot';
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

/** One thing that a cell shows: what it prints, the value of its last expression, a table, a line plot. */
export type Output =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly of: string }
  | Table
  | Plot;

/** Why a cell stopped: it threw or does not parse, or it reached a limit. */
export type Problem =
  | 'thrown'
  | 'syntax'
  | 'time'
  | 'memory'
  | 'depth'
  | 'output'
  | 'jobs'
  | 'import'
  | 'crash';

export interface Failure {
  readonly problem: Problem;
  /** What the engine says, in English; for a limit the page has its own words. */
  readonly message: string;
  /** Where it happened, from 1, if it is known: the cell need not be the one that was run. */
  readonly place?: { readonly cell: string; readonly line: number };
  /** A name the cell asked for that a page has and a cell has not. */
  readonly missing?: string;
}

/** What became of one cell. */
export interface CellResult {
  readonly id: string;
  readonly outputs: readonly Output[];
  readonly failure?: Failure;
  /** Whether it, or a cell above it, has read the reader's inputs. */
  readonly readsState: boolean;
}

/** What a run may hand out. A table or plot above its own size is refused where it is made. */
export const limits = {
  /** Characters of JSON of all outputs of a run together. */
  characters: 200_000,
  /** Single outputs of a run. */
  outputs: 2_000,
  rows: 200,
  columns: 20,
  points: 2_000,
  series: 8,
  /** Characters of one printed value. */
  text: 20_000,
} as const;

const isText = (value: unknown): value is string => typeof value === 'string';
const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isPoint = (value: unknown): boolean =>
  isArray(value) &&
  value.length === 2 &&
  Number.isFinite(value[0]) &&
  (value[1] === null || Number.isFinite(value[1]));

const isSeries = (value: Readonly<Record<string, unknown>>): boolean =>
  isText(value['name']) && isArray(value['points']) && value['points'].every(isPoint);

/** Reads one output as the sandbox wrote it. Whatever has not the shape of one is none: a cell may forge it. */
export function readOutput(json: string): Output | undefined {
  const value = parsed(json);
  switch (value?.['kind']) {
    case 'text':
      return isText(value['text']) ? { kind: 'text', text: value['text'] } : undefined;
    case 'value':
      return isText(value['text']) && isText(value['of'])
        ? { kind: 'value', text: value['text'], of: value['of'] }
        : undefined;
    case 'table':
      return readTable(value);
    case 'plot':
      return readPlot(value);
    default:
      return undefined;
  }
}

function readTable({ columns, rows }: Readonly<Record<string, unknown>>): Table | undefined {
  if (!isArray(columns) || !columns.every(isText) || !isArray(rows)) return undefined;
  const isRow = (row: unknown) => isArray(row) && row.length === columns.length && row.every(isText);
  return rows.every(isRow) ? { kind: 'table', columns, rows: rows as string[][] } : undefined;
}

function readPlot({ x, y, series }: Readonly<Record<string, unknown>>): Plot | undefined {
  if (!isText(x) || !isText(y) || !isArray(series)) return undefined;
  const isGood = (one: unknown) => typeof one === 'object' && one !== null && isSeries({ ...one });
  return series.every(isGood) ? { kind: 'plot', x, y, series: series as Series[] } : undefined;
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
