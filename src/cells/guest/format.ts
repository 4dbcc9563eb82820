/** How deep and how long a value is written out. */
const deepest = 4;
const longest = 100;

/** A value as text: a string as it is, a number with every digit, arrays and objects as one would type them. */
export const format = (value: unknown): string => (typeof value === 'string' ? value : inside(value, 0));

function inside(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return `'${value}'`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'bigint':
      return `${String(value)}n`;
    case 'function':
      return `[function ${value.name || '(no name)'}]`;
    case 'object':
      return value === null ? 'null' : ofObject(value, depth);
    default:
      return String(value);
  }
}

function ofObject(value: object, depth: number): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (depth === deepest) return Array.isArray(value) ? '[…]' : '{…}';
  if (value instanceof Map) return `Map ${list([...value], depth, '{ ', ' }')}`;
  if (value instanceof Set) return `Set ${list([...value], depth, '{ ', ' }')}`;
  if (Array.isArray(value)) return list(value, depth, '[', ']');
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return list(Array.from(value as Float64Array), depth, '[', ']');
  const entries = Object.entries(value).map(([key, entry]) => `${key}: ${inside(entry, depth + 1)}`);
  return entries.length === 0 ? '{}' : `{ ${shorten(entries).join(', ')} }`;
}

const list = (values: readonly unknown[], depth: number, open: string, close: string): string =>
  open +
  shorten(
    values.slice(0, longest + 1).map((value) => inside(value, depth + 1)),
    values.length,
  ).join(', ') +
  close;

const shorten = (texts: readonly string[], length = texts.length): readonly string[] =>
  length > longest ? [...texts.slice(0, longest), `… ${String(length - longest)} more`] : texts;
