import { printInput } from '../model/print.ts';
import type { parseInput } from '../model/state.ts';
import { say } from './dictionary.ts';

type Problem = Extract<ReturnType<typeof parseInput>, { ok: false }>;

const keys = {
  empty: 'problemEmpty',
  'not-a-number': 'problemNumber',
  'not-finite': 'problemFinite',
  'out-of-range': 'problemRange',
  'not-an-integer': 'problemInteger',
} as const satisfies Record<Problem['problem'], string>;

/** What is wrong with what was typed, and what would be right. */
export const explain = ({ problem, min, max }: Problem): string =>
  say(keys[problem], { min: printInput(min), max: printInput(max) });
