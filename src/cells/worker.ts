import variant from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type EmscriptenModuleLoaderOptions,
} from 'quickjs-emscripten-core';
import guest from 'virtual:one-weight-guest';
import { runCells } from './engine.ts';
import type { Answer, Request } from './messages.ts';

const answer = (message: Answer): void => {
  postMessage(JSON.stringify(message));
};

/** Runs one program and is thrown away: whatever a cell breaks, it breaks for itself. */
addEventListener('message', ({ data }: MessageEvent<Request>) => void serve(data), { once: true });

/** A sandbox that breaks says so in its answer; its last words are nothing for the page's console. */
const silence: EmscriptenModuleLoaderOptions & { printErr(): void } = { printErr: () => undefined };
const quiet = newVariant(variant, { emscriptenModule: silence });

async function serve({ run, cells, state }: Request): Promise<void> {
  const quickjs = await newQuickJSWASMModuleFromVariant(quiet);
  answer({ run, kind: 'ready' });
  try {
    runCells(quickjs, guest, { cells, state }, (result) => {
      answer({ run, kind: 'result', result });
    });
    answer({ run, kind: 'done' });
  } catch {
    answer({ run, kind: 'broke' });
  }
}
