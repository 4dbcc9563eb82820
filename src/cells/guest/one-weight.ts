/** The book's model, as a cell imports it: `import { zhat, dCE_dzhat } from 'one-weight'`. */
export { descent, descentStep } from '../../model/descent.ts';
export { exp } from '../../model/elementary/exp.ts';
export { log } from '../../model/elementary/log.ts';
export { log1p } from '../../model/elementary/log1p.ts';
export { softplus } from '../../model/elementary/softplus.ts';
export * from '../../model/quantities/index.ts';
export { laterVisitors, type Visitor } from '../../model/networks/visitors.ts';
export { rand } from '../../model/random/rand.ts';
export { weightsOfSeed } from '../../model/random/weights.ts';
export { defaultState, type State } from '../../model/state.ts';
export { trace, type Trace } from '../../model/trace.ts';
/** What a network computes in its own way: `notebook.f(…)`, `intended.f(…)`. */
export * from '../../model/networks/namespaces.ts';
