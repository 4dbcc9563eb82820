import { outputText } from '../../cells/view/text.ts';
import { runAsPrinted } from '../../cells/build.ts';
import type { Cell } from '../../cells/compile.ts';
import { notebook } from './notebook.ts';
import { pythonOf } from './python.ts';
import type { Section } from './section.ts';
import { javascriptOf, laidOut, typescriptOf } from './typescript.ts';

/** A chapter whose program is written beside its page. */
export interface ChapterProgram {
  /** The name of its page, and of its files: 05-term-1. */
  readonly name: string;
  readonly title: string;
  readonly address: string;
  /** Book, version, authors: one line. */
  readonly from: string;
  readonly cells: readonly Cell[];
  readonly python: readonly Cell[];
}

/** A chapter's program in every form that it can be had in, by the ending of its file's name. */
export async function programFiles(chapter: ChapterProgram): Promise<Record<string, string>> {
  const typescript = await Promise.all(typescriptOf(chapter.cells).map(withLayout));
  const javascript = await Promise.all(javascriptOf(typescript).map(withLayout));
  const python = pythonOf(chapter.python);
  const runs = runsOf(chapter.name);
  return {
    '.ts': programText('//', [...aboutOf(chapter), runs.typescript], typescript),
    '.mjs': programText('//', [...aboutOf(chapter), runs.javascript], javascript),
    '.py': programText('#', [...aboutOf(chapter), runs.python, pythonsDigits], python),
    '.ipynb': notebook('deno', [...aboutOf(chapter), runs.deno], typescript, printedBy(chapter.cells)),
    '-python.ipynb': notebook('python', [...aboutOf(chapter), runs.jupyter, pythonsDigits], python),
  };
}

const drawn = 'It needs nothing but Python; plots are drawn with matplotlib, where it is installed.';

/** How each form is run; `name` is the file's, without its ending. */
const runsOf = (name: string) => ({
  typescript: `Run it with Node 22.18 or later: node ${name}.ts`,
  javascript: `Run it with Node 20 or later: node ${name}.mjs`,
  python: `Run it with Python 3.8 or later: python3 ${name}.py. ${drawn}`,
  deno: 'This notebook needs the Deno kernel: deno jupyter --install. Run its cells from the top.',
  jupyter: `Run its cells from the top. ${drawn}`,
});

const pythonsDigits =
  'exp and log are Python’s, not the book’s: the last digits may differ from the page’s, and more of them where a small difference is divided by a small step.';

const aboutOf = ({ title, address, from }: ChapterProgram): string[] => [title, address, from];

const withLayout = async (section: Section): Promise<Section> => ({
  ...section,
  code: (await laidOut(section.code)).trim(),
});

function programText(comment: string, about: readonly string[], sections: readonly Section[]): string {
  const parts = sections.map(
    ({ id, title, code }) => `${comment} ${title ?? id}\n${title ? '\n' : ''}${code}\n`,
  );
  // Python's own rule of style: two lines between a function and what follows.
  return [about.map((line) => `${comment} ${line}\n`).join(''), ...parts].join(
    comment === '#' ? '\n\n' : '\n',
  );
}

/** What the page shows below each cell. */
const printedBy = (cells: readonly Cell[]): Readonly<Record<string, string>> =>
  Object.fromEntries(runAsPrinted(cells).map(({ id, outputs }) => [id, outputs.map(outputText).join('\n')]));
