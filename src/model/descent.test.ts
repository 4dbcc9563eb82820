import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descent, descentStep } from './descent.ts';
import { modestState, wirings } from './oracle/states.ts';
import notebook from './reference/notebook-run.json';
import { defaultState } from './state.ts';
import { trace } from './trace.ts';

describe.each(wirings)('descent in the %s wiring', (wiring) => {
  test('gives one trace an iteration, each from where the one before arrived, and moves nothing but w₁₁', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const traces = descent(wiring, state);
        expect(traces).toHaveLength(state.iterations);
        let w11 = state.w11;
        for (const reached of traces) {
          expect(reached).toEqual(trace(wiring, { ...state, w11 }));
          w11 = reached.updatedW11;
        }
      }),
    );
  });

  test('takes each step as descentStep does', () => {
    const [first, second] = descent(wiring, defaultState);
    expect(descentStep(wiring, defaultState)).toEqual({ ...defaultState, w11: first?.updatedW11 });
    expect(second?.w11).toBe(first?.updatedW11);
  });

  test('any learning rate from 0 to 4/z₁² lowers the loss: its second derivative in w₁₁ is at most z₁²/4', () => {
    fc.assert(
      fc.property(modestState, fc.double({ min: 0.001, max: 1, noNaN: true }), (state, part) => {
        const { z1, dCE_dw11 } = trace(wiring, state);
        const eta = (4 * part) / (z1 * z1);
        // A step promises at least η(∂CE/∂w₁₁)²/2; below this that is lost among the last digits of the loss.
        fc.pre(z1 > 0 && eta * dCE_dw11 * dCE_dw11 > 1e-12);
        const [before, after] = descent(wiring, { ...state, eta, iterations: 2 });
        expect(after?.CE).toBeLessThan(before?.CE ?? NaN);
      }),
      { numRuns: 1000 },
    );
  });

  test('runs the most iterations that a reader can ask for', () => {
    const traces = descent(wiring, { ...defaultState, iterations: 10_000 });
    expect(traces).toHaveLength(10_000);
    expect(traces.at(-1)?.CE).toBeLessThan(0.01);
  });
});

test('the derivation’s descent in the notebook’s wiring agrees with the notebook’s program to 2e-16', () => {
  descent('notebook', defaultState).forEach((reached, i) => {
    const printed = notebook.iterations[i];
    expect(Math.abs(reached.zhat - Number(printed?.z_hat))).toBeLessThan(2e-16);
    expect(Math.abs(reached.CE - Number(printed?.CE))).toBeLessThan(2e-16);
    expect(Math.abs(reached.updatedW11 - Number(printed?.w11_after))).toBeLessThan(2e-16);
  });
});
