import { cpus, loadavg } from 'node:os';

/** One thing measured, beside a floor or a peer that was measured in the same run, in turn with it. */
export interface Row {
  readonly what: string;
  /** The floor or the peer. */
  readonly against?: string;
  readonly theirs?: number;
  readonly ours: number;
  readonly unit: 'ms' | 's' | 'µs' | '';
  /** The most that is allowed: of ours to theirs, or of ours alone. */
  readonly limit?: { readonly ratio: number } | { readonly ours: number };
  /** What the machine was made to be. */
  readonly machine?: string;
}

/** What a benchmark is told, and where it puts what it finds. */
export interface Run {
  /** Few samples, and nothing that builds the book. */
  readonly quick: boolean;
  readonly add: (row: Row) => void;
}

const heads = ['what', 'floor or peer', 'theirs', 'ours', 'ratio', 'limit', 'met', 'machine'];
const isNumber = [false, false, true, true, true, true, false, false];

/** The rows under each other. Ratios tell more than milliseconds, which are the machine's. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ what, against = '', theirs, ours, unit, limit, machine = 'as it is' }: Row): string[] {
  const ratio = theirs === undefined ? undefined : ours / theirs;
  const amount = (value: number) => `${String(Number(value.toPrecision(3)))} ${unit}`.trimEnd();
  return [
    what,
    against,
    theirs === undefined ? '' : amount(theirs),
    amount(ours),
    ratio === undefined || !Number.isFinite(ratio) ? '' : ratio.toFixed(2),
    limit ? ('ratio' in limit ? `× ${String(limit.ratio)}` : amount(limit.ours)) : '',
    limit
      ? ('ratio' in limit ? (ratio ?? Infinity) <= limit.ratio : ours <= limit.ours)
        ? 'yes'
        : 'NO'
      : '',
    machine,
  ];
}

/** The machine, and how busy it is: above its number of processors, milliseconds say little. */
export const machine = (): string =>
  `${String(cpus().length)} × ${cpus()[0]?.model ?? 'an unknown processor'}, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.version}`;
