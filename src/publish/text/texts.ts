import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBook } from '../../chapters/book.ts';
import { languages, type Language } from '../../notation/entry.ts';
import { stringsFor } from '../../strings/index.ts';
import { aboutChapter, type Edition } from './about.ts';
import { llmsText, type Entry } from './llms.ts';
import { markdownOf } from './rendition.ts';

export interface Site extends Edition {
  readonly description: string;
  /** The address of the living book. */
  readonly living: string;
}

/** Writes each chapter as Markdown beside its page, in the languages that it is written in, and llms.txt, which lists them. */
export function plainTexts(site: Site): AstroIntegration {
  return {
    name: 'plain-texts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const entries = languages.flatMap((language) => writeTexts(dist, language, site));
        writeFileSync(join(dist, 'llms.txt'), llmsText(site, entries));
      },
    },
  };
}

/** The Markdown of a language's own chapters; gives back their entries in the list. */
function writeTexts(dist: string, language: Language, site: Site): Entry[] {
  return [...readBook(language).chapters.values()]
    .filter(({ front }) => front.chapter !== undefined)
    .map(({ name, front }) => {
      const path = `${language}/${name}`;
      const page = join(dist, path, 'index.html');
      if (!existsSync(page)) throw new Error(`${page} is missing: content/${path}.mdx has not been built.`);
      const html = readFileSync(page, 'utf8');
      const address = `${site.living}${path}/`;
      const about = aboutChapter(html, address, site, stringsFor(language));
      writeFileSync(join(dist, `${path}.md`), markdownOf(html, address, about));
      return { language, path, title: front.title, description: front.description };
    });
}
