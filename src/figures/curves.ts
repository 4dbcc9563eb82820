import { log } from '../model/elementary/log.ts';
import { CE_textbook, z1, zhat } from '../model/quantities/index.ts';
import type { Input, NetworkName, Quantity } from '../model/networks/index.ts';
import { inputEntries, type State, withInput } from '../model/state.ts';
import { along, trace, type Trace } from '../model/trace.ts';
import type { Interval } from './scale.ts';

/** One quantity as a function of another, all else as the state has it. */
export interface Curve {
  readonly x: Quantity;
  readonly y: Quantity;
  /** The derivative of y in x: the slope of the tangent. */
  readonly slope: Quantity;
  /** The input that moves the point along the curve. */
  readonly input: Input;
  /** y as a function of x, at a state. */
  along(state: State, wiring: NetworkName): (x: number) => number;
  /** The inputs with which the point stands at x; the same ones where no value of `input` takes it there. */
  stateAt(x: number, state: State, wiring: NetworkName): State;
  domain(now: Trace): Interval;
  /** What the y axis shows at least. */
  readonly least: Interval;
  /** Where it is sampled, for a share from 0 to 1; evenly unless told. */
  sampledAt?(share: number): number;
}

export type CurveKind = 'CE_w11' | 'CE_zhat' | 'zhat_f' | 'z1_f1';

export const curves: Readonly<Record<CurveKind, Curve>> = {
  CE_w11: {
    x: 'w11',
    y: 'CE',
    slope: 'dCE_dw11',
    input: 'w11',
    along: (state, wiring) => along(wiring, state, 'w11')('CE'),
    stateAt: (x, state) => placed(state, 'w11', x, 0.01),
    domain: ({ w11 }) => around(w11, 8),
    least: [0, 0.1],
  },
  CE_zhat: {
    x: 'zhat',
    y: 'CE',
    slope: 'dCE_dzhat',
    input: 'w22',
    along:
      ({ z }) =>
      (x) =>
        CE_textbook(z, x),
    stateAt: (x, state, wiring) => shifted(log(x / (1 - x)), state, wiring),
    domain: () => [0, 1],
    least: [0, 4],
    // Closer together toward the ends, where the loss grows without bound: to where 1 − ẑ is the last bit of a double.
    sampledAt: (share) => zhat(reach(2 * share - 1)),
  },
  zhat_f: {
    x: 'f',
    y: 'zhat',
    slope: 'dzhat_df',
    input: 'w22',
    along: () => zhat,
    stateAt: shifted,
    domain: ({ f }) => around(f, 8),
    least: [0, 1],
  },
  z1_f1: {
    x: 'f1',
    y: 'z1',
    slope: 'dz1_df1',
    input: 'w1',
    along: () => z1,
    stateAt: (x, state, wiring) => {
      const { f1, df1_dw1, w1 } = trace(wiring, state);
      return placed(state, 'w1', w1 + (x - f1) / df1_dw1);
    },
    domain: ({ f1 }) => around(f1, 1),
    least: [0, 1],
  },
};

/** Even steps of f around 0, and long ones at the ends, to ±36. */
const reach = (t: number): number => 12 * t + 24 * t ** 5;

/** The state in which the output's sum is f: its last weight makes up the difference. */
function shifted(f: number, state: State, wiring: NetworkName): State {
  const now = trace(wiring, state);
  return placed(state, 'w22', state.w22 + (f - now.f) / now.df_dw22);
}

/** The state with one input at a value, rounded as a reader would type it and kept within its range. */
function placed(state: State, input: Input, value: number, step = 0.0001): State {
  if (!Number.isFinite(value)) return state;
  const { min, max } = inputEntries[input];
  const rounded = Number((Math.round(value / step) * step).toFixed(4));
  return withInput(state, input, Math.min(max, Math.max(min, rounded)));
}

/** An interval around 0 that holds x: ±least, or so many times doubled. It seldom changes, so a drag is steady. */
function around(x: number, least: number): Interval {
  let half = least;
  while (Math.abs(x) > half) half *= 2;
  return [-half, half];
}
