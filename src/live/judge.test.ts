import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';

describe('an answer is judged as a teacher would', () => {
  test.each([
    ['three significant digits are enough', '-1.43', -1.426470876183911, 'right'],
    ['a true minus is a minus', '−1.4265', -1.426470876183911, 'right'],
    ['a wrong sign is told as such', '1.4265', -1.426470876183911, 'sign'],
    ['two digits are not enough', '-1.4', -1.426470876183911, 'wrong'],
    ['a small value needs its fourth decimal', '0.0001', 0.00012, 'right'],
    ['zero is zero', '0', 0, 'right'],
    ['a comma is a decimal point', '-1,43', -1.426470876183911, 'right'],
    ['a fraction is a number', '1/3', 1 / 3, 'right'],
    ['full-width digits are digits', '－１．４３', -1.426470876183911, 'right'],
    ['what could be thousands is asked back', '1,426', 1.426470876183911, 'two-readings'],
    ['words are no number', 'minus one', -1, 'not-a-number'],
    ['nothing is no number', '', -1, 'not-a-number'],
    ['an undefined value cannot be answered', '1', NaN, 'undefined'],
  ] as const)('%s', (_, typed, value, judgement) => {
    expect(judge(typed, value, { low: value, high: value })).toBe(judgement);
  });
});
