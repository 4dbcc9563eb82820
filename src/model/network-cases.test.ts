import { describe, expect, test } from 'vitest';
import { ulp } from './oracle/ulps.ts';
import reference from './reference/network-cases.json';
import { defaultState, type State } from './state.ts';
import { trace, type Trace } from './trace.ts';

type Case = (typeof reference.cases)[number];
type Checked = keyof Case['values'];

const checked = Object.keys(reference.cases[0]?.values ?? {}) as Checked[];
const stateOf = ({ inputs }: Case): State => ({ ...defaultState, ...inputs });

/** Half an ulp of 1: the relative error of one rounding. */
const half = Number.EPSILON / 2;

/** What every quantity is held to: 4 ulp or 1e-15 relative, whichever is larger. */
const tight = (value: number): number => Math.max(4 * ulp(value), 1e-15 * Math.abs(value));

/**
 * How far roundings before it can move a quantity, to first order, by its condition number. `v` are the exact
 * values. Only for the quantities whose formula, computed in doubles, has to lose digits in some of the cases.
 */
type Conditioning = (state: State, v: Case['values']) => number;

/** A sum of two products whose terms cancel: each term's rounding counts in full, however small the sum is. */
const errorOfF1: Conditioning = ({ x1, w1, x2, w21 }, v) =>
  half * (Math.abs(x1 * w1) + Math.abs(x2 * w21) + Math.abs(v.f1));

const errorOfF2: Conditioning = ({ x1, w12, x2, w2 }, v) =>
  half * (Math.abs(x1 * w12) + Math.abs(x2 * w2) + Math.abs(v.f2));

/** Another sum of two products, of activations that bring their own errors. */
const errorOfF: Conditioning = (state, v) =>
  (v.z1 > 0 ? Math.abs(state.w11) * errorOfF1(state, v) : 0) +
  (v.z2 > 0 ? Math.abs(state.w22) * errorOfF2(state, v) : 0) +
  half * (Math.abs(v.z1 * state.w11) + Math.abs(v.z2 * state.w22) + Math.abs(v.f));

/** An f off by δ moves ẑ by the part (1 − ẑ)δ of itself: far left, by all of δ, which is an ulp of a large f. */
const errorOfZhat: Conditioning = (state, v) => v.dzhat_df * errorOfF(state, v) + 4 * half * v.zhat;

/** ẑ(1 − ẑ) moves by the part (1 − 2ẑ)δ of itself, and by the roundings of two sigmoids. */
const errorOfDzhatDf: Conditioning = (state, v) =>
  v.dzhat_df * (Math.abs(1 - 2 * v.zhat) * errorOfF(state, v) + 8 * half);

/** All that is left of 1 − ẑ for a ẑ close to 1 is rounding's share; and for 0 < z < 1 the two terms cancel. */
const errorOfDceDzhat: Conditioning = (state, v) => {
  const left = state.z / v.zhat;
  const right = (1 - state.z) / (1 - v.zhat);
  const inherited = (left / v.zhat + right / (1 - v.zhat)) * errorOfZhat(state, v);
  return inherited + half * (left + 3 * right + Math.abs(v.dCE_dzhat));
};

/** (ẑ − z)z₂: the error of z₂, that of f by way of ẑ, and the roundings of its own. */
const errorOfDceDw22: Conditioning = (state, v) =>
  Math.abs(v.dCE_df) * errorOfF2(state, v) +
  v.z2 * (v.dzhat_df * errorOfF(state, v) + 6 * half * Math.abs(v.dCE_df));

const conditioned: Readonly<Partial<Record<Checked, Conditioning>>> = {
  f1: errorOfF1,
  f2: errorOfF2,
  z1: errorOfF1,
  z2: errorOfF2,
  df_dw11: errorOfF1,
  zhat: errorOfZhat,
  dzhat_df: errorOfDzhatDf,
  dCE_dzhat: errorOfDceDzhat,
  dCE_dw22: errorOfDceDw22,
};

/** Each case with what the model makes of it. */
const computed = reference.cases.map((known) => ({ known, values: trace('intended', stateOf(known)) }));

const errorOf = (quantity: Checked, known: Case, values: Trace): number =>
  Math.abs(values[quantity] - known.values[quantity]);

describe('the intended wiring agrees with 100 networks computed to 60 digits', () => {
  test.each(checked.filter((quantity) => !conditioned[quantity]))('%s, to 4 ulp or 1e-15', (quantity) => {
    for (const { known, values } of computed) {
      expect(errorOf(quantity, known, values)).toBeLessThanOrEqual(tight(known.values[quantity]));
    }
  });

  test.each(Object.entries(conditioned))(
    '%s, to 4 ulp or 1e-15 or what its conditioning allows',
    (name, bound) => {
      const quantity = name as Checked;
      for (const { known, values } of computed) {
        const allowed = Math.max(tight(known.values[quantity]), bound(stateOf(known), known.values));
        expect(errorOf(quantity, known, values)).toBeLessThanOrEqual(allowed);
      }
    },
  );

  // 15 numbers of 1,700, and the largest error is 6.8e-15: ∂CE/∂ẑ for z = 0 and ẑ = 0.9949.
  test('where conditioning is asked for: how often in 100 networks, and the largest relative error', () => {
    const loose = checked.flatMap((quantity) => {
      const errors = computed
        .filter(({ known, values }) => errorOf(quantity, known, values) > tight(known.values[quantity]))
        .map(({ known, values }) => errorOf(quantity, known, values) / Math.abs(known.values[quantity]));
      return errors.length ? [[quantity, errors.length, Math.max(...errors).toExponential(1)]] : [];
    });
    expect(loose).toEqual([
      ['f1', 2, '1.6e-15'],
      ['f2', 3, '1.4e-15'],
      ['z1', 1, '1.1e-15'],
      ['z2', 1, '1.1e-15'],
      ['zhat', 1, '1.6e-15'],
      ['dCE_dzhat', 3, '6.8e-15'],
      ['dzhat_df', 2, '1.6e-15'],
      ['df_dw11', 1, '1.1e-15'],
      ['dCE_dw22', 1, '1.1e-15'],
    ]);
  });
});
