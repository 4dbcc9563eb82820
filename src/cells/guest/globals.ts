import type { PageState } from '../../model/state.ts';
import type { Output } from '../output.ts';
import { deterministicMath, FixedDate } from './deterministic.ts';
import { format } from './format.ts';
import { plotOf, tableOf } from './outputs.ts';

/** What a cell finds without importing it, and how its values get out. */
export function createGlobals(inputs: PageState, send: (output: Output) => void) {
  let readsState = false;
  const stateNow = () => {
    readsState = true;
    return inputs;
  };
  const print = (...values: readonly unknown[]): void => {
    send({ kind: 'text', text: values.map(format).join(' ') });
  };
  return {
    globals: {
      print,
      table: (...args: Parameters<typeof tableOf>): void => {
        send(tableOf(...args));
      },
      plot: (...args: Parameters<typeof plotOf>): void => {
        send(plotOf(...args));
      },
      console: { log: print },
      Math: deterministicMath(() => stateNow().seed),
      Date: FixedDate,
      /** The reader's inputs; a getter, so that it is known which cells depend on them. */
      get state(): PageState {
        return stateNow();
      },
    },
    readsState: () => readsState,
    /** Shows the value of a last expression, if it has one, and the expression. */
    show: (value: unknown, of: string): void => {
      if (value !== undefined) send({ kind: 'value', text: format(value), of });
    },
  };
}

/** @public What a cell may call: the test that type-checks all cells declares it so. */
export type CellGlobals = ReturnType<typeof createGlobals>['globals'];
