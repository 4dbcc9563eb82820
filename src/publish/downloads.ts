import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { programOf } from '../markdown/cells.ts';
import type { Cell } from '../cells/compile.ts';
import { languages } from '../notation/entry.ts';
import { programFiles, type ChapterProgram } from './programs/files.ts';
import { pythonCells } from './programs/python.ts';

const content = join(import.meta.dirname, '../../content');

interface Book {
  readonly title: string;
  readonly version: string;
  readonly authors: string;
  /** The book's address. */
  readonly root: string;
}

/** Puts each chapter's program beside its page, in TypeScript, JavaScript and Python, as files and as notebooks. */
export function downloads(book: Book): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const language of languages)
          for (const program of programsIn(language, book))
            for (const [ending, text] of Object.entries(await programFiles(program)))
              writeFileSync(join(fileURLToPath(dir), language, program.name + ending), text);
      },
    },
  };
}

/** The chapters of a language that have cells, ready to be written out. */
export function programsIn(language: string, book: Book): ChapterProgram[] {
  return chaptersIn(language).flatMap(({ chapter, text }) => {
    const cells = programOf(text);
    if (cells.length === 0) return [];
    const program = {
      name: chapter,
      title: /^title: *"?(.*?)"?$/m.exec(text)?.[1] ?? chapter,
      address: `${book.root}${language}/${chapter}/`,
      from: `A program of “${book.title}”, version ${book.version}, by ${book.authors}. MIT licence.`,
      cells,
      python: pythonIn(language, chapter, cells),
    };
    return [program];
  });
}

/** A chapter's cells in Python: its language's own, or those of the English chapter. */
function pythonIn(language: string, chapter: string, cells: readonly Cell[]): Cell[] {
  const files = [language, 'en'].map((each) => `${each}/python/${chapter}.py`);
  const file = files.find((each) => existsSync(join(content, each)));
  if (file === undefined)
    throw new Error(
      `content/${files[0] ?? ''} is missing: the chapter's cells in Python, each under “# %% id”.`,
    );
  return pythonCells(readFileSync(join(content, file), 'utf8'), cells, `content/${file}`);
}

/** The chapters of a language; one that has none yet has no folder. */
export function chaptersIn(language: string): { chapter: string; text: string }[] {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.startsWith(`${language}/`) && file.endsWith('.mdx'))
    .sort()
    .map((file) => ({
      chapter: file.slice(language.length + 1, -'.mdx'.length),
      text: readFileSync(join(content, file), 'utf8'),
    }));
}
