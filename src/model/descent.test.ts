import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descent, descentStep } from './descent.ts';
import { modestState, wirings } from './oracle/states.ts';
import notebook from './reference/notebook-run.json';
import { defaultState, type State } from './state.ts';
import { trace, type Trace } from './trace.ts';

/** The weights that move, each where an update takes it by its own derivative. */
const moving = { notebook: ['w11'], intended: ['w1', 'w11', 'w12', 'w21', 'w2', 'w22'] } as const;

describe.each(wirings)('descent in the %s wiring', (wiring) => {
  const moved = (at: Trace): Partial<State> =>
    Object.fromEntries(moving[wiring].map((weight) => [weight, at[weight] - at.eta * at[`dCE_d${weight}`]]));

  test('gives one trace an iteration, each from where the one before arrived, and moves what is declared to move', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const traces = descent(wiring, state);
        expect(traces).toHaveLength(state.iterations);
        let from = state;
        for (const reached of traces) {
          expect(reached).toEqual(trace(wiring, from));
          from = { ...from, ...moved(reached) };
        }
      }),
    );
  });

  test('takes each step as descentStep does', () => {
    const [first, second] = descent(wiring, defaultState);
    expect(descentStep(wiring, defaultState)).toEqual({ ...defaultState, ...moved(first as Trace) });
    expect(second?.w11).toBe(first?.updatedW11);
  });

  test('any learning rate from 0 to 4/z₁² lowers the loss by w₁₁ alone: its second derivative is at most z₁²/4', () => {
    fc.assert(
      fc.property(modestState, fc.double({ min: 0.001, max: 1, noNaN: true }), (state, part) => {
        const { z1, dCE_dw11, CE } = trace(wiring, state);
        const eta = (4 * part) / (z1 * z1);
        // A step promises at least η(∂CE/∂w₁₁)²/2; below this that is lost among the last digits of the loss.
        fc.pre(z1 > 0 && eta * dCE_dw11 * dCE_dw11 > 1e-12);
        const { updatedW11 } = trace(wiring, { ...state, eta });
        expect(trace(wiring, { ...state, w11: updatedW11 }).CE).toBeLessThan(CE);
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
