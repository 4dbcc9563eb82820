import type { Working } from '../contract/exercise.ts';
import { decodeReading } from '../contract/reading.ts';
import { evaluateExpression } from '../model/expression.ts';
import { printAllDigits, printedValue } from '../model/print.ts';
import type { Reading } from '../model/reading.ts';
import { isInput } from '../model/state.ts';
import { readTyped } from '../model/typed-number.ts';
import { say } from './dictionary.ts';
import { understood } from './problem.ts';

export type Judgement = 'right' | 'sign' | 'digits' | 'wrong' | 'not-a-number' | 'two-readings' | 'undefined';

/** What the printed digits leave open: all answers from the lowest to the highest; undefined where they give none. */
export interface Open {
  readonly low: number;
  readonly high: number;
}

/**
 * Judges a typed answer against the model's value: right if it agrees to as many digits as were typed, three
 * at least unless the value is that short itself, or if it is what the page's printed digits give.
 */
export function judge(text: string, value: number, open: Open | undefined): Judgement {
  const typed = readTyped(text);
  if (!typed.ok) return typed.problem === 'two-readings' ? 'two-readings' : 'not-a-number';
  if (!Number.isFinite(value)) return 'undefined';
  const isRight = (tried: number): boolean =>
    agrees(tried, value) || (open !== undefined && isIn(open, tried));
  if (isRight(typed.value)) return 'right';
  if (isRight(-typed.value)) return 'sign';
  return open ? 'wrong' : 'digits';
}

const isIn = ({ low, high }: Open, answer: number): boolean =>
  (low <= answer && answer <= high) || agrees(answer, low) || agrees(answer, high);

/** Within half a unit of the third significant digit, or of the fourth decimal for small values. */
const agrees = (answer: number, value: number): boolean =>
  Math.abs(answer - value) <=
  Math.max(0.5e-4, 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2)) * 1.001;

/**
 * What comes out of a formula when each number it takes is anywhere in what its printed digits leave open. Undefined
 * where the printed numbers themselves give no answer, as 1/(1 − ẑ) with ẑ printed as 1.0000.
 */
export function leftOpen({ by, from }: Working, evaluate: (reading: Reading) => number): Open | undefined {
  const printed = Object.entries(from).flatMap(([name, written]) => {
    const reading = decodeReading(written);
    return reading ? [{ name, ...printedValue(evaluate(reading), isInput(reading.quantity)) }] : [];
  });
  const at = (offsets: readonly number[]): number => {
    const values = new Map(
      printed.map(({ name, value, half }, i) => [name, value + (offsets[i] ?? 0) * half]),
    );
    return evaluateExpression(by, (name) => values.get(name) ?? NaN);
  };
  if (!Number.isFinite(at([]))) return undefined;
  const found = [[], ...corners(printed.length)].map(at).filter(Number.isFinite);
  return { low: Math.min(...found), high: Math.max(...found) };
}

/** Every choice of −1 and 1, so many times. */
const corners = (count: number): number[][] =>
  count === 0
    ? [[]]
    : corners(count - 1).flatMap((rest) => [
        [...rest, -1],
        [...rest, 1],
      ]);

/** Judges whether a number was said to be negative (−1), zero (0) or positive (1). */
export function verdictOnSign(chosen: string, value: number): { judgement: Judgement; verdict: string } {
  const judgement = judgeSign(chosen, value);
  return {
    judgement,
    verdict: judgement === 'not-a-number' ? say('signChoose') : verdicts[judgement](value),
  };
}

function judgeSign(chosen: string, value: number): Judgement {
  if (chosen === '') return 'not-a-number';
  if (Number.isNaN(value)) return 'undefined';
  return Math.sign(value) === Number(chosen) ? 'right' : 'wrong';
}

/** Whether an answer is none that could be judged. */
export const isUnreadable = (judgement: Judgement): boolean =>
  judgement === 'not-a-number' || judgement === 'two-readings';

/** What a reader is told of an answer: what was understood, where it was typed in a way of its own, and what it is. */
export function verdictOn(
  text: string,
  value: number,
  open: Open | undefined,
): { judgement: Judgement; verdict: string } {
  const judgement = judge(text, value, open);
  const typed = readTyped(text);
  const meant = typed.ok ? understood(text, typed.value) : '';
  return { judgement, verdict: `${meant && `${meant}. `}${verdicts[judgement](value)}` };
}

const verdicts: Readonly<Record<Judgement, (value: number) => string>> = {
  right: (value) => `${say('answerRight')} ${printAllDigits(value)}.`,
  sign: () => say('answerSign'),
  digits: () => say('answerDigits'),
  wrong: () => say('answerWrong'),
  'not-a-number': () => say('answerNotNumber'),
  'two-readings': () => say('problemTwo'),
  undefined: () => say('answerUndefined'),
};
