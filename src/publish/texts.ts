import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownOf } from './rendition.ts';

interface Site {
  readonly title: string;
  readonly description: string;
  readonly living: string;
  readonly licence: string;
  readonly version: string;
}

/** Writes each chapter as Markdown beside its page, and llms.txt, which lists them. */
export function plainTexts(site: Site): AstroIntegration {
  return {
    name: 'plain-texts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const chapters = globSync('{en,ko}/[0-9]*/index.html', { cwd: dist }).sort();
        const entries = chapters.map((file) => writeText(dist, dirname(file), site));
        writeFileSync(join(dist, 'llms.txt'), llmsText(site, entries));
      },
    },
  };
}

/** The chapter's Markdown; gives back its line in the list. */
function writeText(dist: string, path: string, { living }: Site): string {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const markdown = markdownOf(html, `${living}${path}/`);
  writeFileSync(join(dist, `${path}.md`), markdown);
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? path;
  return `- [${title}](${living}${path}.md)`;
}

/** See https://llmstxt.org: a title, a summary, and lists of links. */
const llmsText = (site: Site, chapters: readonly string[]): string =>
  [
    `# ${site.title}`,
    '',
    `> ${site.description}`,
    '',
    `Version ${site.version}. Licence of the text: ${site.licence}. Every section, equation, line, figure, table and exercise has a permanent tag of four characters; ${site.living}t/TAG/ is its page. Numbers are those of the default inputs.`,
    '',
    '## Chapters',
    '',
    ...chapters,
    '',
    '## Citations',
    '',
    ...['bib', 'ris', 'json'].map((ending) => `- [${ending}](${site.living}cite/one-weight.${ending})`),
    '',
  ].join('\n');
