import { describe, expect, test } from 'vitest';
import { centralDifference } from './oracle/central-difference.ts';
import { notebookRun } from './notebook.ts';
import { CE_textbook, zhat } from './quantities/index.ts';
import { defaultState, type State } from './state.ts';
import { trace } from './trace.ts';

const at = (inputs: Partial<State>): State => ({ ...defaultState, ...inputs });
/** The network of Chapter 8 in which z₁ is 1 and f is w₂₂ alone. */
const onlyW22 = { x1: 1, x2: 0, w1: 1, w12: 0, w11: 0 };

describe('what the chapters say of a computer’s numbers is so', () => {
  test('Chapter 2: e is about 2.718, and greater than 1', () => {
    expect(Math.E.toFixed(3)).toBe('2.718');
  });

  test('Chapter 3: the printed loss loses digits before ẑ is rounded to 1', () => {
    expect(zhat(30)).toBeLessThan(1);
    expect(Math.abs(CE_textbook(0, zhat(30)) - 30)).toBeGreaterThan(1e-3);
  });

  test('Chapter 4: w₂₁ has no path to the loss in the notebook’s wiring', () => {
    expect(trace('notebook', at({})).dCE_dw21 + 0).toBe(0);
    expect(trace('intended', at({})).dCE_dw21).not.toBe(0);
  });

  test('Chapter 7: an input that shuts the gate leaves w₁₁, another one moves it', () => {
    expect(trace('notebook', at({ x1: -1, x2: 0, w1: 1 })).step).toBeCloseTo(0, 20);
    expect(trace('notebook', at({ x1: 1, x2: 0, w1: 1 })).step).not.toBe(0);
  });

  test('Chapter 8: at f = 40 and the label 1 the short form gives 0, the two terms the true value', () => {
    const { zhat: prediction, z1, dCE_dw11 } = trace('notebook', at({ ...onlyW22, z: 1, w22: 40 }));
    expect((prediction - 1) * z1).toBe(0);
    expect(dCE_dw11 / -Math.exp(-40)).toBeCloseTo(1, 12);
  });

  test('Chapter 8: at f = 40 the notebook’s program adds exactly 0, the page’s function a tiny number', () => {
    const state = at({ ...onlyW22, z: 1, w22: 40, iterations: 1 });
    expect(notebookRun(state)[0]?.w11_after).toBe(0);
    expect(trace('notebook', state).stepNotebook).toBeGreaterThan(1e-18);
  });

  test('Chapter 9: with the loss mended and the old step kept, a gradient check passes at the label 1, not at 0', () => {
    const gap = (z: number): number => {
      const state = at({ z });
      const loss = (w11: number): number => trace('notebook', { ...state, w11 }).CE;
      const { value } = centralDifference(loss, state.w11, 2 ** -10);
      return Math.abs(-trace('notebook', state).stepNotebook / state.eta - value);
    };
    expect(gap(1)).toBeLessThan(1e-6);
    expect(gap(0)).toBeGreaterThan(0.1);
  });

  test('Chapter 9: a step smaller than half of the weight’s last digit leaves it where it is', () => {
    const state = at({ z: 0, w22: 40 });
    const { stepNotebook } = trace('notebook', state);
    expect(stepNotebook).toBeGreaterThan(0);
    expect(state.w11 + stepNotebook).toBe(state.w11);
  });

  test('Chapter 9: the notebook’s loss is NaN for the label 1 where ẑ is rounded to 0', () => {
    const { zhat: prediction, CE_notebook } = trace('notebook', at({ x1: 0, x2: 0, z: 1, w22: -1000 }));
    expect(prediction).toBe(0);
    expect(CE_notebook).toBeNaN();
  });
});
