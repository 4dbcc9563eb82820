/**
 * What a downloaded program prints with, in the words of `src/cells/guest`, but short enough to be read. It is copied
 * into each program as text.
 */

/** A value as text: a number with every digit, a list as one would type it. */
function textOf(value: unknown, isInside = false): string {
  if (typeof value === 'string') return isInside ? `'${value}'` : value;
  if (Array.isArray(value)) return `[${value.map((each) => textOf(each, true)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  const entries = Object.entries(value).map(([key, each]) => `${key}: ${textOf(each, true)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Prints values side by side. */
export function print(...values: readonly unknown[]): void {
  console.log(values.map((value) => textOf(value)).join(' '));
}

/** Prints the value of a last expression, if it has one. */
export function show(value: unknown): void {
  if (value !== undefined) print(value);
}

type Row = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Prints rows in columns; rows are objects, or lists with the names of their columns. */
export function table(
  rows: readonly Row[],
  columns = [...new Set(rows.flatMap((row) => Object.keys(row)))],
): void {
  const texts = rows.map((row) =>
    (Array.isArray(row) ? row : columns.map((name) => (row as Record<string, unknown>)[name] ?? '')).map(
      (each) => textOf(each),
    ),
  );
  const widths = columns.map((name, i) => Math.max(name.length, ...texts.map((row) => row[i]?.length ?? 0)));
  for (const row of [columns, ...texts]) {
    const padded = row.map((text, i) => text.padEnd(widths[i] ?? 0));
    console.log(padded.join('  ').trimEnd());
  }
}

type Line = readonly (number | readonly [x: number, y: number])[];

/** Prints the points of one line, or of several by name. */
export function plot(lines: Line | Readonly<Record<string, Line>>, { x = 'x', y = 'y' } = {}): void {
  const named = Array.isArray(lines) ? { [y]: lines as Line } : (lines as Readonly<Record<string, Line>>);
  console.log(`plot of ${y} over ${x}`);
  for (const [name, line] of Object.entries(named)) {
    const points = line.map((point, i) => (typeof point === 'number' ? [i, point] : point).join(' '));
    console.log(`  ${name}: ${points.join(', ')}`);
  }
}
