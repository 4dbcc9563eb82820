import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv-draft-04';
import { afterAll, describe, expect, test } from 'vitest';
import { runAsPrinted } from '../cells/build.ts';
import { outputText } from '../cells/view/text.ts';
import { languages } from '../notation/entry.ts';
import { programsIn } from './downloads.ts';
import { programFiles } from './programs/files.ts';
import { pythonCells } from './programs/python.ts';
import { typeMistakes } from './programs/type-mistakes.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-weight-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const started = promisify(execFile);

async function printedBy(engine: readonly string[], name: string, code: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, code);
  const [command = '', ...options] = engine;
  return (await started(command, [...options, file])).stdout;
}

/** The programs of this name on this machine that answer when asked for their version, other than the project's own. */
function installed(name: string): string[] {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'));
  const commands = [...new Set(folders.map((path) => join(path, name)))];
  return commands.filter((command) => {
    try {
      return /v2\d|Python 3/.test(execFileSync(command, ['--version'], { encoding: 'utf8', stdio: 'pipe' }));
    } catch {
      return false;
    }
  });
}

const nodes = [process.execPath, ...installed('node').slice(0, 1)];
/** Itself, not a launcher that would look for it at each start. */
const pythons = installed('python3')
  .slice(0, 1)
  .map((name) =>
    execFileSync(name, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim(),
  );

/** Without the packages that are installed: a program in Python needs none. */
const alone = ['-I', '-S', '-X', 'utf8'];

const book = { title: 'One Weight', version: '1.2.3', authors: 'Kim Bo-ra', root: 'https://book.example/' };
const chapters = await Promise.all(
  languages
    .flatMap((language) => programsIn(language, book).map((program) => ({ language, program })))
    .map(async ({ language, program }) => ({
      name: `${language}-${program.name}`,
      program,
      files: await programFiles(program),
    })),
);

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'schema/nbformat.v4.5.schema.json'), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false });
const isNotebook = ajv.compile(schema);

interface Notebook {
  readonly cells: readonly {
    id: string;
    cell_type: string;
    source: string[];
    outputs?: { text: string[] }[];
  }[];
}

const codeOf = ({ cells }: Notebook): string =>
  cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => source.join(''))
    .join('\n\n');

const decimal = /-?(?:\d+\.?\d*(?:e[-+]?\d+)?|inf\b|Infinity\b)/gi;

/** What was printed, its numbers apart from its words. */
const read = (text: string) => ({
  words: text.replace(decimal, '#').replace(/\s+/g, ' '),
  numbers: (text.match(decimal) ?? []).map((number) => Number(number.replace(/inf$/i, 'Infinity'))),
});

/**
 * Cells that divide the difference of two nearly equal numbers by a small step, and with it the last digit in which
 * Python's exp differs from the book's: by 2⁻¹⁶ each, and in one cell by down to 10⁻¹².
 */
const steps: Readonly<Record<string, number>> = {
  ratios: 1e-12,
  'factors-measured': 2 ** -16,
  'mean-gradient': 2 ** -10,
  'term-1-by-difference': 2 ** -16,
  'two-rates': 2 ** -16,
  'sigmoid-and-slope': 2 ** -16,
  'check-every-weight': 2 ** -16,
  'best-step': 2 ** -48,
  // Prints how many digits the difference is off: to within one.
  'error-against-step': 1e-15,
};

/** How far a number of a cell may be from the page's: 10⁻¹² of it, or a few last digits of 1 over the cell's step. */
const tolerance = (cell: string, number: number): number =>
  cell in steps ? 1e-15 / (steps[cell] ?? 1) : 1e-12 * Math.abs(number);

// A program is waited for, not worked at: some wait together.
describe.concurrent.each(chapters)('the program of $name', ({ name, program, files }) => {
  const shown = runAsPrinted(program.cells).map(({ id, outputs }) => ({
    id,
    text: outputs.map(outputText).join('\n'),
  }));
  const printed = `${shown.map(({ text }) => text).join('\n')}\n`;

  test.each(nodes)('%s prints what the page shows', async (node) => {
    const file = `${name}-${String(nodes.indexOf(node))}.mjs`;
    expect(await printedBy([node], file, files['.mjs'] ?? '')).toBe(printed);
  });

  test('the project’s node prints it from TypeScript', async () => {
    expect(await printedBy([process.execPath], `${name}.ts`, files['.ts'] ?? '')).toBe(printed);
  });

  test.each(pythons)('%s prints it, each number to 10⁻¹²', async (python) => {
    const cells = shown.map(({ id }) => files['.py']?.indexOf(`# ${id}\n`) ?? -1);
    // A line between the outputs of two cells tells them apart.
    const code = cells.reduceRight(
      (text, at) => `${text.slice(0, at)}print('— cell —')\n${text.slice(at)}`,
      files['.py'] ?? '',
    );
    const all = await printedBy([python, ...alone], `${name}.py`, code);
    const outputs = all.split('— cell —\n').slice(1);
    expect(outputs).toHaveLength(shown.length);
    shown.forEach(({ id, text }, i) => {
      const [ours, theirs] = [read(`${text}\n`), read(outputs[i] ?? '')];
      expect(theirs.words).toBe(ours.words);
      const far = ours.numbers.filter((number, n) => {
        const other = theirs.numbers[n] ?? NaN;
        return number !== other && !(Math.abs(number - other) <= tolerance(id, number));
      });
      expect(far, id).toEqual([]);
    });
  });

  test.each(['.ipynb', '-python.ipynb'])('%s is a notebook by nbformat’s own schema', (ending) => {
    const notebook = JSON.parse(files[ending] ?? '') as Notebook;
    expect(isNotebook(notebook), ajv.errorsText(isNotebook.errors)).toBe(true);
    const ids = notebook.cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(shown.map(({ id }) => id)));
    expect(notebook.cells[0]?.source.join('')).toMatch(
      new RegExp(
        `^# ${program.title}\n[^]*https://book.example/[^]*version 1.2.3, by Kim Bo-ra. MIT licence`,
      ),
    );
  });

  test('the notebook for Deno holds and prints what the page shows', async () => {
    const notebook = JSON.parse(files['.ipynb'] ?? '') as Notebook;
    const outputs = notebook.cells.flatMap((cell) => cell.outputs?.flatMap(({ text }) => text) ?? []);
    expect(outputs.join('')).toBe(printed);
    expect(await printedBy([process.execPath], `${name}-notebook.ts`, codeOf(notebook))).toBe(printed);
  });

  test('the notebook in Python is the program in Python', () => {
    const code = codeOf(JSON.parse(files['-python.ipynb'] ?? '') as Notebook);
    const bare = (text: string): string[] => text.split('\n').filter((line) => !/^(#.*)?$/.test(line));
    expect(bare(code)).toEqual(bare(files['.py'] ?? ''));
  });

  test('a reader can read it: no function that it does not use, and no line too long for a page', () => {
    const lines = (files['.py'] ?? '').split('\n');
    for (const [, declared = ''] of (files['.py'] ?? '').matchAll(/^def (\w+)/gm))
      expect(
        (files['.py'] ?? '').match(new RegExp(`\\b${declared}\\b`, 'g'))?.length,
        declared,
      ).toBeGreaterThan(1);
    expect(lines.length).toBeLessThan(300);
    expect((files['.ts'] ?? '').split('\n').length).toBeLessThan(500);
  });
});

test('every program in TypeScript is well typed', () => {
  const programs = chapters.filter(({ name }) => name.startsWith('en-'));
  const texts = programs.map(
    ({ name, files }) => [`download-${name}`, `${files['.ts'] ?? ''}\nexport {};`] as const,
  );
  expect(texts).not.toEqual([]);
  expect(typeMistakes(new Map(texts))).toEqual([]);
});

test('a program in Python that lacks a cell of its chapter is told of', () => {
  const cells = [
    { id: 'one', code: '' },
    { id: 'two', code: '' },
  ];
  expect(() => pythonCells('# %% one\npass\n', cells, 'content/en/python/01-a.py')).toThrow(
    'content/en/python/01-a.py has the cells one; the chapter has one, two. Each needs its “# %% id”.',
  );
});
