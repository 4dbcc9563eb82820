import {
  Scope,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import type { PageState } from '../model/state.ts';
import { CellSyntaxError, compile, lastExpression, type Cell } from './compile.ts';
import { failureOf } from './failure.ts';
import { limits, readOutput, type CellResult, type Failure, type Output } from './output.ts';

/** What a run may take, and of time each of its cells. The page ends it from outside as well: some work asks for no interrupt. */
const bounds = {
  memory: 64 * 1024 * 1024,
  stack: 128 * 1024,
  // A phone takes five times as long as what built the page.
  milliseconds: 4_000,
  jobs: 10_000,
} as const;

export interface Program {
  readonly cells: readonly Cell[];
  readonly state: PageState;
  /** How long each of them may take; bounds.milliseconds if it does not say. */
  readonly milliseconds?: number;
}

/**
 * Runs the cells of a chapter from the top in one fresh sandbox, up to the first that fails, and hands over the
 * result of each as it comes. `guest` is the sandbox's own script (bundle.ts). Throws where the sandbox itself
 * broke; its WebAssembly module must not be used again then.
 */
export function runCells(
  quickjs: QuickJSWASMModule,
  guest: string,
  program: Program,
  done: (result: CellResult) => void,
): void {
  Scope.withScope((scope) => {
    const sandbox = createSandbox(scope, quickjs, guest, program);
    for (const cell of program.cells) {
      const result = sandbox(cell);
      done(result);
      if (result.failure) return;
    }
  });
}

/** What a run has handed out so far. */
interface Outbox {
  outputs: Output[];
  characters: number;
  count: number;
}

const isFull = ({ characters, count }: Outbox): boolean =>
  characters > limits.characters || count > limits.outputs;

function createSandbox(scope: Scope, quickjs: QuickJSWASMModule, guest: string, program: Program) {
  const { cells, state, milliseconds = bounds.milliseconds } = program;
  const outbox: Outbox = { outputs: [], characters: 0, count: 0 };
  let end = Date.now() + milliseconds;
  const runtime = scope.manage(quickjs.newRuntime());
  runtime.setMemoryLimit(bounds.memory);
  runtime.setMaxStackSize(bounds.stack);
  runtime.setInterruptHandler(() => isFull(outbox) || Date.now() > end);
  const context = scope.manage(runtime.newContext());
  const kit = scope.manage(installed(context, guest, outbox, state));
  const names = cells.map(({ id }) => id);

  return (cell: Cell): CellResult => {
    outbox.outputs = [];
    end = Date.now() + milliseconds;
    const failure = evaluate(runtime, context, kit, cell, names);
    return {
      id: cell.id,
      outputs: outbox.outputs,
      readsState: called(context, kit, 'readsState'),
      ...(isFull(outbox) ? { failure: tooMuch } : failure ? { failure } : {}),
    };
  };
}

const tooMuch: Failure = { problem: 'output', message: 'The output is too long.' };

/** Loads the guest script and gives it its one way out. Resolves to what guest/sandbox.ts returns. */
function installed(context: QuickJSContext, guest: string, outbox: Outbox, state: PageState): QuickJSHandle {
  return Scope.withScope((scope) => {
    const send = scope.manage(
      context.newFunction('send', (handle) => {
        const json = context.getString(handle);
        outbox.characters += json.length;
        outbox.count++;
        const output = isFull(outbox) ? undefined : readOutput(json);
        if (output) outbox.outputs.push(output);
      }),
    );
    const script = scope.manage(context.unwrapResult(context.evalCode(guest, 'one-weight')));
    const install = scope.manage(context.getProp(script, 'install'));
    const inputs = scope.manage(context.newString(JSON.stringify(state)));
    return context.unwrapResult(context.callFunction(install, context.undefined, send, inputs));
  });
}

function evaluate(
  runtime: QuickJSRuntime,
  context: QuickJSContext,
  kit: QuickJSHandle,
  { id, code }: Cell,
  names: readonly string[],
): Failure | undefined {
  return Scope.withScope((scope) => {
    const failed = (error: QuickJSHandle) => failureOf(context.dump(scope.manage(error)), names);
    const script = scriptOrFailure(id, code);
    if (typeof script !== 'string') return script;
    const result = context.evalCode(script, id, { type: 'global', strict: true });
    if (result.error) return failed(result.error);
    const value = scope.manage(result.value);
    const jobs = runtime.executePendingJobs(bounds.jobs);
    if (jobs.error) return failed(jobs.error);
    if (runtime.hasPendingJob()) return { problem: 'jobs', message: 'Promises without end.' };
    const settled = context.getPromiseState(value);
    if (settled.type === 'rejected') return failed(settled.error);
    if (settled.type === 'pending') return { problem: 'jobs', message: 'A promise that nothing settles.' };
    const of = lastExpression(code);
    if (of === undefined) return undefined;
    const shown = context.callMethod(kit, 'show', [
      settled.notAPromise ? value : scope.manage(settled.value),
      scope.manage(context.newString(of.text)),
    ]);
    if (shown.error) return failed(shown.error);
    shown.value.dispose();
    return undefined;
  });
}

function scriptOrFailure(cell: string, code: string): string | Failure {
  try {
    return compile(code);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    return { problem: 'syntax', message: error.message, place: { cell, line: error.line } };
  }
}

const called = (context: QuickJSContext, kit: QuickJSHandle, method: string): boolean => {
  const result = context.callMethod(kit, method, []);
  if (result.error) {
    result.error.dispose();
    return true;
  }
  return result.value.consume((value) => context.dump(value) === true);
};
