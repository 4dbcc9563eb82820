import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyState, modestState, wirings } from './oracle/states.ts';
import { ulpsBetween } from './oracle/ulps.ts';
import { defaultState } from './state.ts';
import { trace } from './trace.ts';

/** A state whose f is close to w₂₂ in the notebook's wiring. */
const sure = (z: number, w22: number) => trace('notebook', { ...defaultState, z, w22 });

describe('where the sigmoid saturates', () => {
  test('the textbook form of the loss breaks: 0 · ln 0 is NaN for the right label, ∞ for the wrong one', () => {
    expect(sure(1, 40).zhat).toBe(1);
    expect(sure(1, 40).CE_textbook).toBeNaN();
    expect(sure(0, 40).CE_textbook).toBe(Infinity);
    expect(sure(0, -800).CE_textbook).toBeNaN();
    expect(sure(1, -800).CE_textbook).toBe(Infinity);
  });

  test('the form from the pre-activation has all its digits: e^−f for the right label, f for the wrong one', () => {
    const { f, du_df } = sure(1, 40);
    expect(ulpsBetween(sure(1, 40).CE, -du_df)).toBeLessThanOrEqual(1);
    expect(sure(0, 40).CE).toBe(f);
    expect(sure(1, -800).CE).toBe(-sure(1, -800).f);
  });

  test('the three factors as they stand lose the gradient, the simplified form keeps it', () => {
    const right = sure(1, 40);
    expect(right.product).toBeNaN();
    expect(ulpsBetween(right.dCE_dw11, right.du_df * right.z1)).toBeLessThanOrEqual(2);
    const wrong = sure(0, 40);
    expect(wrong.dCE_dzhat).toBe(Infinity);
    expect(wrong.product).toBe(Infinity);
    expect(wrong.dCE_dw11).toBe(wrong.z1);
  });

  test('ẑ(1 − ẑ) is still right, far beyond where 1 − ẑ has become 0', () => {
    expect(1 - sure(1, 40).zhat).toBe(0);
    expect(ulpsBetween(sure(1, 40).dzhat_df, -sure(1, 40).du_df)).toBeLessThanOrEqual(2);
  });
});

describe.each(wirings)('in the %s wiring', (wiring) => {
  test('loss, gradient and update are finite for every state that a reader can set', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const values = trace(wiring, state);
        const { CE, dCE_df, dCE_dw11, dCE_dw22, dCE_dw1, dCE_dw12, dCE_dw21, dCE_dw2, updatedW11 } = values;
        const all = [CE, dCE_df, dCE_dw11, dCE_dw22, dCE_dw1, dCE_dw12, dCE_dw21, dCE_dw2, updatedW11];
        expect(all.every(Number.isFinite)).toBe(true);
        expect(CE).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('elsewhere the two forms of the loss agree, and the loss is minus the logarithm of the likelihood', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const { CE, CE_textbook, L, zhat } = trace(wiring, state);
        const tolerance = (4 * Number.EPSILON * (1 + CE)) / Math.min(zhat, 1 - zhat);
        expect(Math.abs(CE - CE_textbook)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(CE + Math.log(L))).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  test('the notebook’s loss and its step are right for the label 1', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const values = trace(wiring, { ...state, z: 1 });
        expect(values.CE_notebook).toBe(values.CE_textbook);
        expect(ulpsBetween(values.stepNotebook, values.step)).toBeLessThanOrEqual(8);
      }),
    );
  });
});

test('for the label 0 the notebook’s loss and its step are not', () => {
  const { CE, CE_notebook, step, stepNotebook } = sure(0, 0.33);
  expect(Math.abs(CE - CE_notebook)).toBeGreaterThan(0.5);
  expect(Math.sign(stepNotebook)).toBe(-Math.sign(step));
});
