import { describe, expect, test } from 'vitest';
import { runAtBuild } from '../cells/build.ts';
import { defaultState } from '../model/state.ts';
import { firstMiss, programOf, trialsOf } from './line-trials.ts';

const answer = { quantity: 'dCE_dw11', model: 'notebook' } as const;
const takes = ['zhat', 'z', 'z1'] as const;
const trials = trialsOf(takes, answer, defaultState);

/** What becomes of a reader's line. */
function told(line: string) {
  const [result] = runAtBuild({
    cells: [{ id: 'answer', code: programOf(line, takes, trials) }],
    state: defaultState,
    milliseconds: 500,
  });
  if (result?.failure) return result.failure.problem;
  const given = result?.outputs.map((output) => ('text' in output ? Number(output.text) : NaN)) ?? [];
  return firstMiss(given, trials)?.given ?? 'right';
}

describe('a line of code as an answer', () => {
  test('is right if it gives the model’s number everywhere, however it is written', () => {
    expect(['(zhat - z) * z1', 'z1 * zhat - z1 * z;', '-(z - zhat) * z1'].map(told)).toEqual([
      'right',
      'right',
      'right',
    ]);
  });

  test('is wrong if it is right by chance at the page’s own state alone', () => {
    expect(told('(zhat - 1) * z1')).not.toBe('right');
    expect(told(String(trials[0]?.right))).not.toBe('right');
  });

  test('is wrong without the gate, with another sign, and without a number', () => {
    for (const line of ['zhat - z', '(z - zhat) * z1', '"0"', 'NaN']) expect(told(line)).not.toBe('right');
  });

  test('says why it does not run', () => {
    expect(told('zhat -')).toBe('syntax');
    expect(told('zhat - y')).toBe('thrown');
    expect(told('(() => { for (;;) {} })()')).toBe('time');
  });
});
