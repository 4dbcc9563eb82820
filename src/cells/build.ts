import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { defaultState } from '../model/state.ts';
import { guestScript } from './bundle.ts';
import type { Cell } from './compile.ts';
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

const known = new Map<string, readonly CellResult[]>();

/** What a chapter's cells show at the book's own inputs: run once, for the page and for what is taken along from it. */
export function runAsPrinted(cells: readonly Cell[]): readonly CellResult[] {
  const program = JSON.stringify(cells);
  const results = known.get(program) ?? runAtBuild({ cells, state: defaultState });
  known.set(program, results);
  return results;
}
