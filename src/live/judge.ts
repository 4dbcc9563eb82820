import { printAllDigits } from '../model/print.ts';
import { say } from './dictionary.ts';

export type Judgement = 'right' | 'sign' | 'wrong' | 'not-a-number' | 'undefined';

/**
 * Judges a typed answer against the model's value: right if it agrees to as many digits as were typed, three
 * at least unless the value is that short itself.
 */
export function judge(text: string, value: number): Judgement {
  const typed = text.trim().replace('−', '-').replace(',', '.');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed)) return 'not-a-number';
  if (!Number.isFinite(value)) return 'undefined';
  const answer = Number(typed);
  if (agrees(answer, value)) return 'right';
  return agrees(-answer, value) ? 'sign' : 'wrong';
}

/** Within half a unit of the third significant digit, or of the fourth decimal for small values. */
const agrees = (answer: number, value: number): boolean =>
  Math.abs(answer - value) <=
  Math.max(0.5e-4, 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2)) * 1.001;

/** What a reader is told of an answer. */
export const verdictOn: Readonly<Record<Judgement, (value: number) => string>> = {
  right: (value) => `${say('answerRight')} ${printAllDigits(value)}.`,
  sign: () => say('answerSign'),
  wrong: () => say('answerWrong'),
  'not-a-number': () => say('answerNotNumber'),
  undefined: () => say('answerUndefined'),
};
