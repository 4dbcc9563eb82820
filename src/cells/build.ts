import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { guestScript } from './bundle.ts';
import { runCells, type Program } from './engine.ts';
import type { CellResult } from './output.ts';

/** A fresh engine, for a program that may break it. */
export const newEngine = (): Promise<QuickJSWASMModule> => newQuickJSWASMModuleFromVariant(variant);

const engine = await newEngine();
const guest = guestScript();

/** A builder that is busy with other work must not fail a chapter for it. */
const milliseconds = 60_000;

/** Runs a chapter's cells in Node, by the engine that the page has. */
export function runAtBuild(program: Program, quickjs = engine): CellResult[] {
  const results: CellResult[] = [];
  runCells(quickjs, guest, { milliseconds, ...program }, (result) => results.push(result));
  return results;
}
