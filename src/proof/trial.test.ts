import { expect, test } from 'vitest';
import { evaluateExpression } from '../model/expression.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import { defaultState } from '../model/state.ts';
import { proofOfBook } from './of-book.ts';
import { trialOf } from './trial.ts';

const { proof, checks } = proofOfBook('en');
/** What is left unchecked is not offered to be tried. */
const checked = [...checks.values()].filter(({ points }) => points > 0);
const trials = checked.map((check) => [check.id, trialOf(check, proof)] as const);

test.each(trials)(
  '%s: the page computes two sides that agree, by default and at each point to try',
  (_, trial) => {
    expect(trial.rows.length).toBeGreaterThan(0);
    for (const { state } of [{ state: {} }, ...trial.points]) {
      const read = createEvaluator({ ...defaultState, ...state });
      const valueOf = (quantity: string) =>
        read({ quantity: quantity as Reading['quantity'], model: trial.model as Reading['model'] });
      for (const { left, right, sign } of trial.rows) {
        const [a, b] = [evaluateExpression(left, valueOf), evaluateExpression(right, valueOf)];
        if (sign === '=') expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
      }
    }
  },
);

test('an equation in the network’s quantities gives three points to try', () => {
  const points = Object.fromEntries(trials.map(([id, trial]) => [id, trial.points.length]));
  expect(points).toMatchObject({ dCE_dzhat: 3, chain: 3, dCE_df: 3, f1: 3 });
});
