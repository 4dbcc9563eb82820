/** Prints the notebook's run as JSON, in the shape of src/model/reference/notebook-run.json. */
import { notebookRun } from '../src/model/notebook.ts';
import { weightsOfSeed } from '../src/model/random/weights.ts';
import { defaultState } from '../src/model/state.ts';

const { x1, x2, z, eta, seed, iterations } = defaultState;

const run = {
  inputs: { x1, x2, z, learning_rate: eta, seed, iterations },
  initial_weights: weightsOfSeed(seed),
  // As strings, like the notebook prints them: a JSON number need not keep its last digits.
  iterations: notebookRun(defaultState).map(({ zhat, CE, w11_before, w11_after }) => ({
    z_hat: String(zhat),
    CE: String(CE),
    w11_before: String(w11_before),
    w11_after: String(w11_after),
  })),
};

console.log(JSON.stringify(run, null, 2));
