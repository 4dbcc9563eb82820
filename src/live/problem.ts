import { printAllDigits, printInput } from '../model/print.ts';
import type { parseInput } from '../model/state.ts';
import { isPlainNumber } from '../model/typed-number.ts';
import { say } from './dictionary.ts';

type Problem = Extract<ReturnType<typeof parseInput>, { ok: false }>;

const keys = {
  empty: 'problemEmpty',
  'not-a-number': 'problemNumber',
  'not-finite': 'problemFinite',
  'two-readings': 'problemTwo',
  'out-of-range': 'problemRange',
  'not-an-integer': 'problemInteger',
} as const satisfies Record<Problem['problem'], string>;

/** What is wrong with what was typed, and what would be right between these bounds. */
export const sentenceOf = (
  problem: Problem['problem'],
  { min, max }: { readonly min: number; readonly max: number },
): string => say(keys[problem], { min: printInput(min), max: printInput(max) });

/** The same, and what counts until then. */
export const explain = ({ problem, min, max }: Problem, kept: number): string =>
  `${sentenceOf(problem, { min, max })} ${say('problemKept', { value: printInput(kept) })}`;

/** “= 0.5”, where a number was typed in another way than the page writes it. */
export const understood = (text: string, value: number): string =>
  isPlainNumber(text) ? '' : `= ${printAllDigits(value)}`;
