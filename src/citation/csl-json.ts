import type { Edition } from './edition.ts';
import type { Work } from './work.ts';

const dateOf = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** A work in CSL's own terms: what citation styles and reference managers read. */
export function cslItem(work: Work, edition: Edition, language: string) {
  return {
    id: work.key,
    'citation-key': work.key,
    type: work.container ? 'chapter' : 'book',
    title: work.title,
    ...(work.container ? { 'container-title': work.container } : {}),
    author: edition.authors.map((author) => (typeof author === 'string' ? { literal: author } : author)),
    edition: `Version ${edition.version}`,
    issued: dateOf(edition.date),
    language,
    URL: work.address,
  };
}
