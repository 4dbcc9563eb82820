import { Misread } from './misread.ts';
import type { Token } from './tokens.ts';

/** A stretch of a reason; `at` counts characters from the start of the formula that it stands in. */
export type ReasonPart = {
  readonly kind: 'words' | 'formula' | 'reference';
  /** Words as they are, a formula without its dollars, the id that is referred to: `sigma-symmetry.c`. */
  readonly text: string;
  readonly at: number;
};

/** Why a line of a derivation follows from the one before, in the words of its `\by{…}`. */
export interface Reason {
  readonly parts: readonly ReasonPart[];
  readonly at: number;
}

const opening = /^\\by\s*\{/;
const parts = /\$([^$]*)\$|\\ref\s*\{([^{}]*)\}|((?:(?!\\ref(?![A-Za-z]))[^$])+)/gy;

/** What a token of kind `reason` says. Throws Misread. */
export function reasonOf({ text, at }: Token): Reason {
  const start = opening.exec(text)?.[0].length ?? 0;
  const inside = text.slice(start, -1);
  if (inside.trim() === '') throw new Misread('reason', at, '\\by{} gives no reason');
  const found = [...inside.matchAll(parts)];
  const read = found.map(([all]) => all).join('').length;
  if (read < inside.length) {
    const what = inside[read] === '$' ? 'a $ is never closed' : 'a reference is written \\ref{id}';
    throw new Misread('reason', at + start + read, `in a reason ${what}`);
  }
  return { at, parts: found.map((match) => partOf(match, at + start)) };
}

function partOf({ index, 0: all, 1: formula, 2: reference }: RegExpExecArray, start: number): ReasonPart {
  const at = start + index;
  if (formula !== undefined) return { kind: 'formula', text: formula, at: at + 1 };
  if (reference !== undefined) return { kind: 'reference', text: reference.trim(), at };
  if (/[\\{}]/.test(all)) {
    const place = at + all.search(/[\\{}]/);
    throw new Misread(
      'reason',
      place,
      'the words of a reason hold formulas in $…$ and \\ref{id}, no other LaTeX',
    );
  }
  return { kind: 'words', text: all, at };
}
