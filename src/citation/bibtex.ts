import { fill } from '../contract/fill.ts';
import { stringsFor } from '../strings/index.ts';
import { lastNameFirst, type Author } from './edition.ts';
import { latexText } from './latex.ts';
import { written } from './title.ts';
import type { Work } from './work.ts';

type Fields = readonly (readonly [name: string, value: string | undefined])[];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An entry for BibTeX, as its standard styles read it: they print no `url`, and call what stands in `edition` an
 * edition, so that version, address and visit stand in the note.
 */
export function bibtex(work: Work, seen?: string): string {
  const [year = '', month = ''] = work.date.split('-');
  const strings = stringsFor(work.language);
  const note = [
    latexText(work.edition),
    `\\url{${work.address}}`,
    ...(seen ? [fill(strings.accessed, { day: seen })] : []),
  ];
  return entry(work.container ? 'incollection' : 'book', work.key, [
    ...common(work),
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['note', `{${note.join('. ')}}`],
  ]);
}

/** The same for BibLaTeX, which has fields for whole dates, addresses, visits and the language. */
export function biblatex(work: Work, seen?: string): string {
  return entry(work.container ? 'inbook' : 'book', work.key, [
    ...common(work),
    ['edition', `{${latexText(work.edition)}}`],
    ['date', `{${work.date}}`],
    ['langid', work.language === 'ko' ? '{korean}' : '{english}'],
    ['url', `{${work.address}}`],
    ['urldate', seen && `{${seen}}`],
  ]);
}

const common = ({ authors, title, container }: Work): Fields => [
  ['author', `{${authors.map(authorOf).join(' and ')}}`],
  ['title', `{${written(title, (text) => `{${text}}`, latexText)}}`],
  ['booktitle', container && `{{${latexText(container)}}}`],
];

const authorOf = (author: Author): string =>
  typeof author === 'string' ? `{${latexText(author)}}` : latexText(lastNameFirst(author));

function entry(type: string, key: string, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}
