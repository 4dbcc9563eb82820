import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Cell } from '../cells/compile.ts';
import { readBook } from '../chapters/book.ts';
import { cellsOf } from '../chapters/cells.ts';
import { languages, type Language } from '../notation/entry.ts';
import { programFiles, type ChapterProgram } from './programs/files.ts';
import { pythonCells } from './programs/python.ts';
import { inWordsOf } from './programs/translated.ts';

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
export function programsIn(language: Language, book: Book): ChapterProgram[] {
  const chapters = [...readBook(language).chapters.values()].filter(({ cells }) => cells.length > 0);
  return chapters.map(({ name, front, cells: blocks }) => {
    const cells = cellsOf(blocks);
    return {
      name,
      title: front.title,
      address: `${book.root}${language}/${name}/`,
      from: `A program of “${book.title}”, version ${book.version}, by ${book.authors}. MIT licence.`,
      cells,
      python: pythonIn(language, name, cells),
    };
  });
}

/** A chapter's cells in Python: its language's own, or those of the English chapter with its words. */
function pythonIn(language: Language, chapter: string, cells: readonly Cell[]): Cell[] {
  const files = [language, 'en'].map((each) => `${each}/python/${chapter}.py`);
  const file = files.find((each) => existsSync(join(content, each)));
  if (file === undefined)
    throw new Error(
      `content/${files[0] ?? ''} is missing: the chapter's cells in Python, each under “# %% id”.`,
    );
  const python = pythonCells(readFileSync(join(content, file), 'utf8'), cells, `content/${file}`);
  const original = readBook('en').chapters.get(chapter)?.cells ?? [];
  return file === files[0] ? python : inWordsOf(python, cellsOf(original), cells);
}
