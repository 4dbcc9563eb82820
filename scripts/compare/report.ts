import { group } from 'd3-array';
import type { Found } from './folders.ts';
import { kinds } from './facts.ts';

/** The differences as a reader of a terminal wants them: by kind, and each once with the files that have it. */
export function report(found: readonly Found[]): string {
  const sections = kinds.flatMap((kind) => {
    const ofKind = found.filter((difference) => difference.kind === kind);
    const alike = [...group(ofKind, ({ before, after }) => JSON.stringify([before, after])).values()];
    if (alike.length === 0) return [];
    return [[`${kind}: ${count(alike.length, 'difference')}`, ...alike.map(entry)].join('\n')];
  });
  return sections.join('\n\n');
}

function entry(alike: readonly Found[]): string {
  const [first] = alike;
  if (!first) return '';
  const others = alike.length - 1;
  const where = others ? `${first.file} and ${count(others, 'other place')}` : first.file;
  const [before, after] = shortened(first.before.join(' ⏎ '), first.after.join(' ⏎ '));
  return [`  ${where}`, ...(before ? [`    - ${before}`] : []), ...(after ? [`    + ${after}`] : [])].join(
    '\n',
  );
}

const around = 40;
const longest = 400;

/** Two texts without what both begin and end with, but for a few signs around the place where they differ. */
export function shortened(before: string, after: string): [string, string] {
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < limit - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const start = Math.max(0, head - around);
  const cut = (text: string): string => {
    const end = Math.min(text.length, text.length - tail + around);
    const middle = text.slice(start, end);
    const shown = middle.length > longest ? `${middle.slice(0, longest)}…` : middle;
    return `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
}

const count = (n: number, what: string): string => `${String(n)} ${what}${n === 1 ? '' : 's'}`;
