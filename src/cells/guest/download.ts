import { defaultState } from '../../model/state.ts';
import { outputText } from '../view/text.ts';
import { createGlobals } from './globals.ts';
import * as oneWeight from './one-weight.ts';

const { log } = console;

/** Gives a downloaded program the names that a cell finds, writing to the console; `state` is the book's own. */
const { globals, show } = createGlobals(Object.freeze({ ...defaultState }), (output) => {
  log(outputText(output));
});
Object.defineProperties(globalThis, Object.getOwnPropertyDescriptors(globals));

export { oneWeight, show };
