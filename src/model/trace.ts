import type { State } from './state.ts';
import { CE } from './quantities/CE.ts';
import { CE_notebook } from './quantities/CE_notebook.ts';
import { CE_textbook } from './quantities/CE_textbook.ts';
import { L } from './quantities/L.ts';
import { dCE_df } from './quantities/dCE_df.ts';
import { dCE_dw1 } from './quantities/dCE_dw1.ts';
import { dCE_dw11 } from './quantities/dCE_dw11.ts';
import { dCE_dw12 } from './quantities/dCE_dw12.ts';
import { dCE_dw2 } from './quantities/dCE_dw2.ts';
import { dCE_dw21 } from './quantities/dCE_dw21.ts';
import { dCE_dw22 } from './quantities/dCE_dw22.ts';
import { dCE_dzhat } from './quantities/dCE_dzhat.ts';
import { df1_dw1 } from './quantities/df1_dw1.ts';
import { df2_dw12 } from './quantities/df2_dw12.ts';
import { df2_dw2 } from './quantities/df2_dw2.ts';
import { df_dw11 } from './quantities/df_dw11.ts';
import { df_dz1 } from './quantities/df_dz1.ts';
import { du_df } from './quantities/du_df.ts';
import { dz1_df1 } from './quantities/dz1_df1.ts';
import { dz2_df2 } from './quantities/dz2_df2.ts';
import { dzhat_df } from './quantities/dzhat_df.ts';
import { dzhat_du } from './quantities/dzhat_du.ts';
import { f2 } from './quantities/f2.ts';
import { product } from './quantities/product.ts';
import { step } from './quantities/step.ts';
import { stepNotebook } from './quantities/stepNotebook.ts';
import { u } from './quantities/u.ts';
import { updatedW11 } from './quantities/updatedW11.ts';
import { z1 } from './quantities/z1.ts';
import { z2 } from './quantities/z2.ts';
import { zhat } from './quantities/zhat.ts';
import * as intended from './wirings/intended/index.ts';
import * as notebook from './wirings/notebook/index.ts';

/** How the network is wired: as the notebook's code is, or as its names say. */
export type Wiring = 'notebook' | 'intended';

interface Activations {
  readonly z1: number;
  readonly z2: number;
}

/** What the wirings compute differently, each formula given all that either of them asks for. */
interface Wires {
  f1(state: State): number;
  f(weights: Pick<State, 'w11' | 'w22'>, activations: Activations): number;
  df_dw22(activations: Activations): number;
  df_dz2(state: State): number;
  df1_dw2(state: State): number;
  df1_dw21(state: State): number;
}

const wirings: Readonly<Record<Wiring, Wires>> = {
  notebook: {
    f1: ({ x1, w1, x2, w2 }) => notebook.f1(x1, w1, x2, w2),
    f: ({ w11, w22 }, { z1, z2 }) => notebook.f(z1, w11, z2, w22),
    df_dw22: () => notebook.df_dw22(),
    df_dz2: () => notebook.df_dz2(),
    df1_dw2: ({ x2 }) => notebook.df1_dw2(x2),
    df1_dw21: () => notebook.df1_dw21(),
  },
  intended: {
    f1: ({ x1, w1, x2, w21 }) => intended.f1(x1, w1, x2, w21),
    f: ({ w11, w22 }, { z1, z2 }) => intended.f(z1, w11, z2, w22),
    df_dw22: ({ z2 }) => intended.df_dw22(z2),
    df_dz2: ({ w22 }) => intended.df_dz2(w22),
    df1_dw2: () => intended.df1_dw2(),
    df1_dw21: ({ x2 }) => intended.df1_dw21(x2),
  },
};

/** The forward pass, from inputs and weights to the prediction, and the losses. */
function forward(wires: Wires, state: State) {
  const preActivations = { f1: wires.f1(state), f2: f2(state.x1, state.w12, state.x2, state.w2) };
  const activations = { z1: z1(preActivations.f1), z2: z2(preActivations.f2) };
  const f = wires.f(state, activations);
  const prediction = zhat(f);
  return {
    ...preActivations,
    ...activations,
    f,
    u: u(f),
    zhat: prediction,
    L: L(state.z, prediction),
    CE: CE(state.z, f),
    CE_textbook: CE_textbook(state.z, prediction),
    CE_notebook: CE_notebook(state.z, prediction),
  };
}

type Forward = ReturnType<typeof forward>;

/** The derivatives of each quantity in those it is made of; dCE_df is the first two factors at once. */
function local(wires: Wires, state: State, passed: Forward) {
  return {
    dCE_dzhat: dCE_dzhat(state.z, passed.zhat),
    dzhat_du: dzhat_du(passed.u),
    du_df: du_df(passed.f),
    dzhat_df: dzhat_df(passed.f),
    dCE_df: dCE_df(state.z, passed.f),
    df_dw11: df_dw11(passed.z1),
    df_dw22: wires.df_dw22(passed),
    df_dz1: df_dz1(state.w11),
    df_dz2: wires.df_dz2(state),
    dz1_df1: dz1_df1(passed.f1),
    dz2_df2: dz2_df2(passed.f2),
    df1_dw1: df1_dw1(state.x1),
    df1_dw2: wires.df1_dw2(state),
    df1_dw21: wires.df1_dw21(state),
    df2_dw12: df2_dw12(state.x1),
    df2_dw2: df2_dw2(state.x2),
  };
}

type Local = ReturnType<typeof local>;

/** The derivative of the loss in each weight: the local ones multiplied along every path. */
function gradient(d: Local) {
  return {
    dCE_dw11: dCE_dw11(d.dCE_df, d.df_dw11),
    product: product(d.dCE_dzhat, d.dzhat_df, d.df_dw11),
    dCE_dw22: dCE_dw22(d.dCE_df, d.df_dw22),
    dCE_dw1: dCE_dw1(d.dCE_df, d.df_dz1, d.dz1_df1, d.df1_dw1),
    dCE_dw12: dCE_dw12(d.dCE_df, d.df_dz2, d.dz2_df2, d.df2_dw12),
    dCE_dw21: dCE_dw21(d.dCE_df, d.df_dz1, d.dz1_df1, d.df1_dw21),
    dCE_dw2: dCE_dw2(d.dCE_df, d.df_dz1, d.dz1_df1, d.df1_dw2, d.df_dz2, d.dz2_df2, d.df2_dw2),
  };
}

/** What gradient descent makes of the gradient, and what the notebook makes of it. */
function update({ eta, w11 }: State, passed: Forward, { dzhat_df }: Local, slope: number) {
  return {
    step: step(eta, slope),
    stepNotebook: stepNotebook(eta, passed.zhat, dzhat_df, passed.z1),
    updatedW11: updatedW11(w11, eta, slope),
  };
}

/** Every input and every quantity at a state, by name. */
export function trace(wiring: Wiring, state: State) {
  const wires = wirings[wiring];
  const passed = forward(wires, state);
  const derivatives = local(wires, state, passed);
  const slopes = gradient(derivatives);
  return {
    ...state,
    ...passed,
    ...derivatives,
    ...slopes,
    ...update(state, passed, derivatives, slopes.dCE_dw11),
  };
}

export type Trace = Readonly<ReturnType<typeof trace>>;
export type Quantity = keyof Trace;

/**
 * The loss and its slope as functions of w₁₁ alone. All that stands before f is computed once; the digits are
 * those of `trace`.
 */
export function alongW11(wiring: Wiring, state: State) {
  const wires = wirings[wiring];
  const { z, w22 } = state;
  const activations = forward(wires, state);
  const slopeOfF = df_dw11(activations.z1);
  const fAt = (w11: number) => wires.f({ w11, w22 }, activations);
  return {
    loss: (w11: number): number => CE(z, fAt(w11)),
    slope: (w11: number): number => dCE_dw11(dCE_df(z, fAt(w11)), slopeOfF),
  };
}
