import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runAtBuild } from '../cells/build.ts';
import type { Cell } from '../cells/compile.ts';
import { outputText } from '../cells/view/text.ts';
import { readBook } from '../chapters/book.ts';
import { cellsOf } from '../chapters/cells.ts';
import { defaultState } from '../model/state.ts';
import { languages, type Language } from '../notation/entry.ts';
import { notebookFile, programFile } from './program.ts';

/** Puts each chapter's program beside its page: `en/05-term-1.ts` and `.ipynb`. `root` is the book's address. */
export function downloads(root: string): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const language of languages) write(language, fileURLToPath(dir), root);
      },
    },
  };
}

function write(language: Language, dist: string, root: string): void {
  for (const { name, title, cells } of programsIn(language)) {
    const address = `${root}${language}/${name}/`;
    const outputs = runAtBuild({ cells, state: defaultState }).map((result) =>
      result.outputs.map(outputText).join('\n'),
    );
    writeFileSync(join(dist, language, `${name}.ts`), programFile(title, address, cells));
    writeFileSync(join(dist, language, `${name}.ipynb`), notebookFile(title, address, cells, outputs));
  }
}

interface Program {
  /** Its chapter's file name without the ending. */
  readonly name: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

/** The programs of a language's chapters; one that has none yet has no folder. */
export const programsIn = (language: Language): Program[] =>
  [...readBook(language).chapters.values()]
    .filter(({ cells }) => cells.length > 0)
    .map(({ name, front, cells }) => ({ name, title: front.title, cells: cellsOf(cells) }));
