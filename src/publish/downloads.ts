import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runAtBuild } from '../cells/build.ts';
import { outputText } from '../cells/view/text.ts';
import { programOf } from '../markdown/cells.ts';
import { defaultState } from '../model/state.ts';
import { languages } from '../notation/entry.ts';
import { notebookFile, programFile } from './program.ts';

const content = join(import.meta.dirname, '../../content');

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

function write(language: string, dist: string, root: string): void {
  for (const { chapter, text } of chaptersIn(language)) {
    const cells = programOf(text);
    if (cells.length === 0) continue;
    const title = /^title: *"?(.*?)"?$/m.exec(text)?.[1] ?? chapter;
    const address = `${root}${language}/${chapter}/`;
    const outputs = runAtBuild({ cells, state: defaultState }).map((result) =>
      result.outputs.map(outputText).join('\n'),
    );
    writeFileSync(join(dist, language, `${chapter}.ts`), programFile(title, address, cells));
    writeFileSync(join(dist, language, `${chapter}.ipynb`), notebookFile(title, address, cells, outputs));
  }
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
