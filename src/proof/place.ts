import type { Position } from 'unist';

/** Where something stands in a chapter's source, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds a character of a formula in the source it was written in, in spite of indented or quoted lines. */
export function placesIn(source: string, value: string, position: Position): (at: number) => Place {
  const { start, end } = position;
  const raw = source.slice(start.offset, end.offset);
  const inline = raw.replaceAll('\n', ' ').indexOf(value.replaceAll('\n', ' '));
  if (inline >= 0 && !value.includes('\n')) return (at) => placeAt(source, (start.offset ?? 0) + inline + at);
  const lines = source.split('\n');
  return (at) => {
    const before = value.slice(0, at).split('\n');
    const row = before.length - 1;
    const line = start.line + 1 + row;
    const indent = (lines[line - 1] ?? '').indexOf(value.split('\n')[row] ?? '');
    return { line, column: Math.max(0, indent) + (before[row] ?? '').length + 1 };
  };
}

function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
