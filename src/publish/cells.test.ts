import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { runAtBuild } from '../cells/build.ts';
import type { Cell } from '../cells/compile.ts';
import { outputText } from '../cells/view/text.ts';
import { readBook } from '../chapters/book.ts';
import { cellsOf } from '../chapters/cells.ts';
import { languages } from '../notation/entry.ts';
import { modestState } from '../model/oracle/states.ts';
import { defaultState } from '../model/state.ts';
import { programsIn } from './downloads.ts';
import { programFiles } from './programs/files.ts';

const source = join(import.meta.dirname, '..');
const chapters = languages.flatMap((language) =>
  [...readBook(language).chapters.values()]
    .filter(({ front }) => front.chapter !== undefined)
    .map(({ name, cells }) => ({ name: `${language}-${name}`, cells: cellsOf(cells) })),
);

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
const programText = (cells: readonly Cell[]): string =>
  [...cells.map(({ id, code }) => `// ${id}\n${code}`), 'export {};'].join('\n');

/** Type-checks programs that are no files; one message a mistake, with the cell's line. */
function check(programs: ReadonlyMap<string, string>): string[] {
  const files = new Map([...programs, [join(source, 'ambient.cells.ts'), ambient]]);
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

test('every chapter’s program is well typed', () => {
  expect(check(new Map(chapters.map(({ name, cells }) => [fileOf(name), programText(cells)])))).toEqual([]);
});

test('so is every chapter’s program as it is downloaded', async () => {
  const book = { title: '', version: '', authors: '', root: '' };
  const programs = await Promise.all(
    programsIn('en', book).map(async (program) => {
      const { '.ts': text = '' } = await programFiles(program);
      return [fileOf(`download-${program.name}`), `${text}\nexport {};`] as const;
    }),
  );
  expect(check(new Map(programs))).toEqual([]);
});

test('a cell that is not well typed is told with its line', () => {
  const cells = [
    { id: 'wrong', code: "import { zhat } from 'one-weight';\nconst n: string = zhat(state.nope);" },
  ];
  const mistakes = check(new Map([[fileOf('wrong'), programText(cells)]]));
  expect(mistakes.join('\n')).toMatch(/wrong\.cells\.ts:3 .*not assignable.*\n.*nope/);
});

describe.each(chapters)('$name', ({ name, cells }) => {
  test('has two cells or more, which show what a reviewer has read', async () => {
    expect(cells.length).toBeGreaterThanOrEqual(2);
    const shown = runAtBuild({ cells, state: defaultState })
      .map(({ id, outputs }) => `— ${id}\n${outputs.map(outputText).join('\n')}\n`)
      .join('\n');
    await expect(shown).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.txt`));
  });
});

test('the chapter’s engine finds the model’s gradient to the last digit, at random states', () => {
  const { cells } = chapters.find(({ name }) => name === 'en-16-an-engine') ?? { cells: [] };
  const checked = cells.slice(0, cells.findIndex(({ id }) => id === 'engine-checked') + 1);
  fc.assert(
    fc.property(modestState, (state) => {
      const last = runAtBuild({ cells: checked, state: { ...defaultState, ...state } }).at(-1);
      expect(last?.outputs.map(outputText).at(-1)).toBe('the same to the last digit: 6 of 6');
    }),
    { numRuns: 25 },
  );
});
