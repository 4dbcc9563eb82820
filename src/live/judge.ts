import { printAllDigits } from '../model/print.ts';
import { readTyped } from '../model/typed-number.ts';
import { say } from './dictionary.ts';
import { understood } from './problem.ts';

export type Judgement = 'right' | 'sign' | 'wrong' | 'not-a-number' | 'two-readings' | 'undefined';

/**
 * Judges a typed answer against the model's value: right if it agrees to as many digits as were typed, three
 * at least unless the value is that short itself.
 */
export function judge(text: string, value: number): Judgement {
  const typed = readTyped(text);
  if (!typed.ok) return typed.problem === 'two-readings' ? 'two-readings' : 'not-a-number';
  if (!Number.isFinite(value)) return 'undefined';
  if (agrees(typed.value, value)) return 'right';
  return agrees(-typed.value, value) ? 'sign' : 'wrong';
}

/** Within half a unit of the third significant digit, or of the fourth decimal for small values. */
const agrees = (answer: number, value: number): boolean =>
  Math.abs(answer - value) <=
  Math.max(0.5e-4, 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2)) * 1.001;

/** Whether an answer is none that could be judged. */
export const isUnreadable = (judgement: Judgement): boolean =>
  judgement === 'not-a-number' || judgement === 'two-readings';

/** What a reader is told of an answer: what was understood, where it was typed in a way of its own, and what it is. */
export function verdictOn(text: string, value: number): { judgement: Judgement; verdict: string } {
  const judgement = judge(text, value);
  const typed = readTyped(text);
  const meant = typed.ok ? understood(text, typed.value) : '';
  return { judgement, verdict: `${meant && `${meant}. `}${verdicts[judgement](value)}` };
}

const verdicts: Readonly<Record<Judgement, (value: number) => string>> = {
  right: (value) => `${say('answerRight')} ${printAllDigits(value)}.`,
  sign: () => say('answerSign'),
  wrong: () => say('answerWrong'),
  'not-a-number': () => say('answerNotNumber'),
  'two-readings': () => say('problemTwo'),
  undefined: () => say('answerUndefined'),
};
