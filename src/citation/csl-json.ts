import { written } from './title.ts';
import type { Work } from './work.ts';

const dateOf = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** A work in CSL's own terms: what citation styles and reference managers read. `seen` is the day of the visit in parts. */
export function cslItem(work: Work, seen?: readonly (number | string)[]) {
  return {
    id: work.key,
    'citation-key': work.key,
    type: work.container ? 'chapter' : 'book',
    title: written(work.title, (text) => `<span class="nocase">${text}</span>`),
    ...(work.container ? { 'container-title': work.container } : {}),
    author: work.authors.map((author) => (typeof author === 'string' ? { literal: author } : author)),
    edition: work.edition,
    issued: dateOf(work.date),
    ...(seen ? { accessed: { 'date-parts': [seen] } } : {}),
    language: work.language,
    URL: work.address,
  };
}
