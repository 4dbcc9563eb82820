import type { PageState } from '../../model/state.ts';
import { limits, type Output } from '../output.ts';
import { createGlobals } from './globals.ts';
import * as oneWeight from './one-weight.ts';

/** Makes the sandbox ready for cells. Runs inside it, once, before them; `send` is its only way out. */
export function install(send: (json: string) => void, inputs: string) {
  const { stringify } = JSON;
  const state = Object.freeze(JSON.parse(inputs) as PageState);
  const { globals, readsState, show } = createGlobals(state, (output: Output) => {
    send(stringify(shortened(output)));
  });
  Object.defineProperties(globalThis, Object.getOwnPropertyDescriptors(globals));
  Object.defineProperty(globalThis, '$import', { value: importFrom });
  return { readsState, show };
}

function shortened(output: Output): Output {
  if (!('text' in output) || output.text.length <= limits.text) return output;
  return { ...output, text: `${output.text.slice(0, limits.text)}…` };
}

/** What an import of a cell becomes. */
function importFrom(module: string, names: readonly string[]): object {
  if (module !== 'one-weight')
    throw new Error(`A cell imports from 'one-weight' only; there is no '${module}' here.`);
  const missing = names.find((name) => !(name in oneWeight));
  if (missing !== undefined) throw new Error(`'one-weight' has no ${missing}.`);
  return oneWeight;
}
