import type { Output } from '../output.ts';

/** Outputs as plain text: what a downloaded program prints, and what a reviewer reads in a golden file. */
export const outputText = (output: Output): string => {
  switch (output.kind) {
    case 'text':
    case 'value':
      return output.text;
    case 'table':
      return aligned([output.columns, ...output.rows]);
    case 'plot':
      return [
        `plot of ${output.y} over ${output.x}`,
        ...output.series.map(
          ({ name, points }) =>
            `  ${name}: ${points.map(([x, y]) => `${String(x)} ${String(y)}`).join(', ')}`,
        ),
      ].join('\n');
  }
};

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
