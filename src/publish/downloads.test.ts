import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runAtBuild } from '../cells/build.ts';
import { outputText } from '../cells/view/text.ts';
import { defaultState } from '../model/state.ts';
import { languages } from '../notation/entry.ts';
import { programsIn } from './downloads.ts';
import { notebookFile, programFile } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-weight-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function printedBy(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return execFileSync(process.execPath, [join(folder, name)], { encoding: 'utf8' });
}

interface Notebook {
  readonly cells: readonly { cell_type: string; source: string[]; outputs?: { text: string[] }[] }[];
}

const chapters = languages.flatMap((language) =>
  programsIn(language).map(({ name, cells }) => ({ name: `${language}-${name}`, cells })),
);

describe.each(chapters)('the program of $name', ({ name, cells }) => {
  const shown = runAtBuild({ cells, state: defaultState }).map(({ outputs }) => outputs.map(outputText));
  const printed = `${shown.flat().join('\n')}\n`;

  test('node prints what the page shows', () => {
    expect(printedBy(`${name}.ts`, programFile(name, 'address', cells))).toBe(printed);
  });

  test('the notebook holds and prints what the page shows', () => {
    const outputs = shown.map((texts) => texts.join('\n'));
    const notebook = JSON.parse(notebookFile(name, 'address', cells, outputs)) as Notebook;
    const code = notebook.cells.filter(({ cell_type }) => cell_type === 'code');
    expect(code.flatMap((cell) => cell.outputs?.flatMap(({ text }) => text) ?? []).join('')).toBe(printed);
    const program = code.map(({ source }) => source.join('')).join('\n');
    expect(printedBy(`${name}-notebook.ts`, program)).toBe(printed);
  });
});
