import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralDifference, powerOf2Below, type Slope } from './oracle/central-difference.ts';
import { modestState, wirings } from './oracle/states.ts';
import { CE, CE_textbook, u, z1, z2, zhat } from './quantities/index.ts';
import type { NetworkName, Quantity } from './networks/index.ts';
import { defaultState } from './state.ts';
import { trace, type Trace } from './trace.ts';
import { intended, notebook } from './networks/namespaces.ts';

/** A power of 2 near 1/1000: h⁴ is below 1e-12, and the digits lost in the difference are three. */
const h = 2 ** -10;

/** Derivatives in a weight: move the weight, run the whole forward pass, watch one quantity. */
const inWeights = [
  ['f1', 'w1'],
  ['f1', 'w2'],
  ['f1', 'w21'],
  ['f2', 'w12'],
  ['f2', 'w2'],
  ['f', 'w11'],
  ['f', 'w22'],
  ['CE', 'w11'],
  ['CE', 'w22'],
  ['CE', 'w1'],
  ['CE', 'w12'],
  ['CE', 'w21'],
  ['CE', 'w2'],
] as const;

/** Derivatives in a quantity on the way: the one step of the forward pass that leads away from it. */
const onTheWay = {
  dCE_dzhat: {
    at: 'zhat',
    step: (v) => CE_textbook.bind(null, v.z),
    h: (v) => h * Math.min(v.zhat, 1 - v.zhat),
  },
  dzhat_du: { at: 'u', step: () => (x) => 1 / x, h: (v) => h * v.u },
  du_df: { at: 'f', step: () => u, h: () => h },
  dzhat_df: { at: 'f', step: () => zhat, h: () => h },
  dCE_df: { at: 'f', step: (v) => CE.bind(null, v.z), h: () => h },
  dz1_df1: { at: 'f1', step: () => z1, h: () => h },
  dz2_df2: { at: 'f2', step: () => z2, h: () => h },
  dCE_dz1: { at: 'z1', step: (v, f) => (x) => CE(v.z, f(x, v.w11, v.z2, v.w22)), h: () => h },
  dCE_dz2: { at: 'z2', step: (v, f) => (x) => CE(v.z, f(v.z1, v.w11, x, v.w22)), h: () => h },
  dCE_df1: { at: 'f1', step: (v, f) => (x) => CE(v.z, f(z1(x), v.w11, v.z2, v.w22)), h: () => h },
  dCE_df2: { at: 'f2', step: (v, f) => (x) => CE(v.z, f(v.z1, v.w11, z2(x), v.w22)), h: () => h },
  df_dz1: { at: 'z1', step: (v, f) => (x) => f(x, v.w11, v.z2, v.w22), h: () => h },
  df_dz2: { at: 'z2', step: (v, f) => (x) => f(v.z1, v.w11, x, v.w22), h: () => h },
} as const satisfies Partial<Record<Quantity, OnTheWay>>;

interface OnTheWay {
  readonly at: Quantity;
  readonly step: (values: Trace, f: typeof notebook.f) => (x: number) => number;
  readonly h: (values: Trace) => number;
}

const outputOf = { notebook: notebook.f, intended: intended.f };

/** The rounding of the values, and 1e-9 for the fifth derivative. */
function expectSlope(claimed: number, { value, rounding }: Slope): void {
  expect(Math.abs(claimed - value)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(claimed)) + rounding);
}

/** States whose ReLUs stay on their side of the kink while a weight moves by 2h. */
const tracesAwayFromTheKink = (wiring: NetworkName) =>
  modestState
    .map((state) => trace(wiring, state))
    .filter(({ f1, f2 }) => Math.abs(f1) > 0.02 && Math.abs(f2) > 0.02);

describe.each(wirings)('in the %s wiring', (wiring) => {
  test.each(inWeights)('∂%s/∂%s agrees with a central difference wherever no ReLU is at its kink', (y, w) => {
    fc.assert(
      fc.property(tracesAwayFromTheKink(wiring), (values) => {
        const moved = (weight: number) => trace(wiring, { ...values, [w]: weight })[y];
        expectSlope(values[`d${y}_d${w}` as Quantity], centralDifference(moved, values[w], h));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries<OnTheWay>(onTheWay))(
    '%s agrees with a central difference',
    (name, { at, step, h: width }) => {
      fc.assert(
        fc.property(tracesAwayFromTheKink(wiring), (values) => {
          const slope = centralDifference(
            step(values, outputOf[wiring]),
            values[at],
            powerOf2Below(width(values)),
          );
          expectSlope(values[name as Quantity], slope);
        }),
        { numRuns: 300 },
      );
    },
  );

  test('no derivative of a trace is left unchecked', () => {
    const checked = [...inWeights.map(([y, w]) => `d${y}_d${w}`), ...Object.keys(onTheWay)];
    const derivatives = Object.keys(trace(wiring, defaultState)).filter((name) => /^d\w+_d\w+$/.test(name));
    expect(derivatives.toSorted()).toEqual(checked.toSorted());
  });

  test('∂CE/∂w₁₁ is (ẑ − z)·z₁, and ∂f/∂w₁₁ is z₁', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const values = trace(wiring, state);
        const simplified = (values.zhat - values.z) * values.z1;
        expect(values.df_dw11).toBe(values.z1);
        // ẑ and z are each known to 2 ulp of at most 1.
        expect(Math.abs(values.dCE_dw11 - simplified)).toBeLessThanOrEqual(8 * Number.EPSILON * values.z1);
      }),
    );
  });

  test('the three factors multiplied as they stand give the simplified form, as long as ẑ is not close to 0 or 1', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const { product, dCE_dw11, zhat: p, z1: third } = trace(wiring, state);
        // 1 − ẑ inherits all of the rounding of ẑ, so its relative error grows like 1/(1 − ẑ).
        const tolerance = (8 * Number.EPSILON * third) / Math.min(p, 1 - p);
        expect(Math.abs(product - dCE_dw11)).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  test('the chain through u gives ∂ẑ/∂f', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const { dzhat_du, du_df, dzhat_df } = trace(wiring, state);
        expect(Math.abs(dzhat_du * du_df - dzhat_df)).toBeLessThanOrEqual(16 * Number.EPSILON * dzhat_df);
      }),
    );
  });
});

test('at the kink, and below, ReLU passes no gradient', () => {
  const atTheKink = trace('notebook', { ...defaultState, x1: 0, x2: 0 });
  expect([atTheKink.f1, atTheKink.dz1_df1, atTheKink.dz2_df2]).toEqual([0, 0, 0]);
  const below = trace('intended', { ...defaultState, x1: -1, x2: -1 });
  expect([below.z1, below.dCE_dw11, below.dCE_dw1, below.dCE_dw2].map(Math.abs)).toEqual([0, 0, 0, 0]);
});
