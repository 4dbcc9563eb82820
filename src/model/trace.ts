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

/** The quantities whose formulas differ between the wirings, for one of them. */
const wired = {
  notebook: ({ x1, x2, w1, w2 }: State) => ({
    f1: notebook.f1(x1, w1, x2, w2),
    f: notebook.f,
    df_dw22: () => notebook.df_dw22(),
    df_dz2: notebook.df_dz2(),
    df1_dw2: notebook.df1_dw2(x2),
    df1_dw21: notebook.df1_dw21(),
  }),
  intended: ({ x1, x2, w1, w21, w22 }: State) => ({
    f1: intended.f1(x1, w1, x2, w21),
    f: intended.f,
    df_dw22: (z2: number) => intended.df_dw22(z2),
    df_dz2: intended.df_dz2(w22),
    df1_dw2: intended.df1_dw2(),
    df1_dw21: intended.df1_dw21(x2),
  }),
} as const;

/** The forward pass: from inputs and weights to the prediction and the losses. */
function forward(wiring: Wiring, state: State) {
  const { x1, x2, z, w2, w12, w11, w22 } = state;
  const net = wired[wiring](state);
  const q = { f1: net.f1, f2: f2(x1, w12, x2, w2) };
  const a = { ...q, z1: z1(q.f1), z2: z2(q.f2) };
  const out = net.f(a.z1, w11, a.z2, w22);
  const p = zhat(out);
  return {
    ...a,
    f: out,
    u: u(out),
    zhat: p,
    L: L(z, p),
    CE: CE(z, out),
    CE_textbook: CE_textbook(z, p),
    CE_notebook: CE_notebook(z, p),
  };
}

/** The local derivatives: how each quantity feels the one before it. */
function local(wiring: Wiring, state: State, passed: ReturnType<typeof forward>) {
  const { x1, x2, z, w11 } = state;
  const net = wired[wiring](state);
  return {
    dCE_dzhat: dCE_dzhat(z, passed.zhat),
    dzhat_du: dzhat_du(passed.u),
    du_df: du_df(passed.f),
    dzhat_df: dzhat_df(passed.f),
    dCE_df: dCE_df(z, passed.f),
    df_dw11: df_dw11(passed.z1),
    df_dw22: net.df_dw22(passed.z2),
    df_dz1: df_dz1(w11),
    df_dz2: net.df_dz2,
    dz1_df1: dz1_df1(passed.f1),
    dz2_df2: dz2_df2(passed.f2),
    df1_dw1: df1_dw1(x1),
    df1_dw2: net.df1_dw2,
    df1_dw21: net.df1_dw21,
    df2_dw12: df2_dw12(x1),
    df2_dw2: df2_dw2(x2),
  };
}

/** The gradient of the loss in each weight, and the step it asks of the one weight. */
function gradient({ eta, w11 }: State, passed: ReturnType<typeof forward>, d: ReturnType<typeof local>) {
  const slope = dCE_dw11(d.dCE_df, d.df_dw11);
  return {
    dCE_dw11: slope,
    dCE_dw22: dCE_dw22(d.dCE_df, d.df_dw22),
    dCE_dw1: dCE_dw1(d.dCE_df, d.df_dz1, d.dz1_df1, d.df1_dw1),
    dCE_dw12: dCE_dw12(d.dCE_df, d.df_dz2, d.dz2_df2, d.df2_dw12),
    dCE_dw21: dCE_dw21(d.dCE_df, d.df_dz1, d.dz1_df1, d.df1_dw21),
    dCE_dw2: dCE_dw2(d.dCE_df, d.df_dz1, d.dz1_df1, d.df1_dw2, d.df_dz2, d.dz2_df2, d.df2_dw2),
    product: product(d.dCE_dzhat, d.dzhat_df, d.df_dw11),
    step: step(eta, slope),
    stepNotebook: stepNotebook(eta, passed.zhat, d.dzhat_df, passed.z1),
    updatedW11: updatedW11(w11, eta, slope),
  };
}

/** Every input and every quantity at a state, by name. */
export function trace(wiring: Wiring, state: State) {
  const passed = forward(wiring, state);
  const derivatives = local(wiring, state, passed);
  return { ...state, ...passed, ...derivatives, ...gradient(state, passed, derivatives) };
}

export type Trace = Readonly<ReturnType<typeof trace>>;
export type Quantity = keyof Trace;
