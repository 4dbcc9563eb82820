import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins, Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Style } from '../contract/citation.ts';
import { seenAs } from '../contract/seen.ts';
import { cslItem } from './csl-json.ts';
import type { Edition } from './edition.ts';
import { escapeHtml } from './html.ts';
import type { Work } from './work.ts';

/** A citation style: its official file, and how it writes the day of the visit, if it asks for one. */
const styles: Readonly<Record<Style, { file: string; seen?: readonly [written: string, pattern: string] }>> =
  {
    apa: { file: 'apa' },
    mla: { file: 'modern-language-association' },
    'chicago-date': { file: 'chicago-author-date' },
    'chicago-notes': { file: 'chicago-fullnote-bibliography' },
    ieee: { file: 'ieee', seen: ['Mar. 04, 2222', 'MMM. DD, YYYY'] },
    harvard: { file: 'harvard-cite-them-right', seen: ['March 4, 2222', 'MMMM D, YYYY'] },
    vancouver: { file: 'vancouver', seen: ['2222 Mar 4', 'YYYY MMM D'] },
  };

const register = plugins.config.get('@csl').styles;
const folder = join(process.cwd(), 'src/citation/csl');

/** Stand-ins that a style carries along unchanged, so that it runs once and not once for each of a book's objects. */
const title = 'TITLE OF THE WORK';
const address = 'https://address.invalid/';

const templates = new Map<string, string>();

/** A work in one of the official styles, as HTML (italics). The day of the visit stands open (`seenAs`). */
export function inStyle(style: Style, work: Work, edition: Edition): string {
  const key = JSON.stringify([style, edition, work.container]);
  let template = templates.get(key);
  if (template === undefined) templates.set(key, (template = templateOf(style, work, edition)));
  return template
    .replaceAll(title, () => escapeHtml(work.title))
    .replaceAll(address, () => escapeHtml(work.address));
}

function templateOf(style: Style, work: Work, edition: Edition): string {
  const { seen = ['', ''] } = styles[style];
  const template = format(style, { ...work, title, address }, edition, [2222, 3, 4]);
  return seen[0] ? template.replace(seen[0], seenAs(seen[1])) : template;
}

/** What the style's own engine writes. */
export function format(style: Style, work: Work, edition: Edition, seen: readonly number[]): string {
  const { file } = styles[style];
  if (!register.has(file)) register.add(file, readFileSync(join(folder, `${file}.csl`), 'utf8'));
  const cite = new Cite({
    ...cslItem(work, edition, 'en'),
    // A number in a title (“tag”, x₁) keeps its case where the style has headline case.
    title: `<span class="nocase">${work.title}</span>`,
    accessed: { 'date-parts': [seen] },
  });
  const options = { format: 'html', style: file, lang: 'en-US', entry: { id: work.key } };
  return style === 'chicago-notes'
    ? cite.format('citation', { ...options, citationsPre: [], citationsPost: [] })
    : alone(cite.format('bibliography', { ...options, entry: work.key }), edition);
}

/** The entry alone: without the list around it, its number in that list, and IEEE's stop before a comma. */
const alone = (html: string, { version }: Edition): string =>
  html
    .replace(/<div class="csl-left-margin">.*?<\/div>/, '')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(`${version}.,`, `${version},`)
    .trim();
