import { join } from 'node:path';
import ts from 'typescript';

const source = join(import.meta.dirname, '../..');

/** What a cell finds without an import, typed by the very functions that it gets. */
const ambient = `
  import type { CellGlobals } from '${source}/cells/guest/globals.ts';
  declare global {
    const print: CellGlobals['print'];
    const table: CellGlobals['table'];
    const plot: CellGlobals['plot'];
    const console: CellGlobals['console'];
    const state: CellGlobals['state'];
  }`;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
  paths: { 'one-weight': [`${source}/cells/guest/one-weight.ts`] },
};

const fileOf = (name: string): string => join(source, `${name}.cells.ts`);

/** Type-checks programs, by their names, that are no files; one message a mistake, with the cell's line. For tests. */
export function typeMistakes(programs: ReadonlyMap<string, string>): string[] {
  const named = [...programs].map(([name, text]) => [fileOf(name), text] as const);
  const files = new Map([...named, [fileOf('ambient'), ambient]]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const text = file?.text.split('\n')[line] ?? '';
    return `${file?.fileName ?? ''}:${String(line + 1)} ${ts.flattenDiagnosticMessageText(messageText, ' ')} in: ${text}`;
  });
}
