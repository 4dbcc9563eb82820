import { lastNameFirst, type Edition } from './edition.ts';
import type { Work } from './work.ts';

type Fields = readonly (readonly [name: string, value: string | undefined])[];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry for BibTeX, as its standard styles read it. `seen` is the day of the visit, if there is one. */
export function bibtex(work: Work, edition: Edition, seen?: string): string {
  const [year = '', month = ''] = edition.date.split('-');
  return entry(work.container ? 'incollection' : 'book', work.key, [
    ...common(work, edition),
    ['publisher', braced(edition.publisher)],
    ['edition', braced(`Version ${edition.version}`)],
    ['year', braced(year)],
    ['month', months[Number(month) - 1]],
    ['url', `{${work.address}}`],
    ['note', seen && `{Accessed ${seen}}`],
  ]);
}

/** The same for BibLaTeX, which has fields for whole dates and the language. */
export function biblatex(work: Work, edition: Edition, language: string, seen?: string): string {
  return entry(work.container ? 'incollection' : 'book', work.key, [
    ...common(work, edition),
    ['publisher', braced(edition.publisher)],
    ['edition', braced(`Version ${edition.version}`)],
    ['date', braced(edition.date)],
    ['langid', braced(language === 'ko' ? 'korean' : 'english')],
    ['url', `{${work.address}}`],
    ['urldate', seen && `{${seen}}`],
  ]);
}

const common = (work: Work, edition: Edition): Fields => [
  ['author', `{${edition.authors.map(authorOf).join(' and ')}}`],
  ['title', `{${braced(work.title)}}`],
  ['booktitle', work.container && `{${braced(work.container)}}`],
];

const authorOf = (author: Edition['authors'][number]): string =>
  typeof author === 'string' ? braced(author) : escapeLatex(lastNameFirst(author));

function entry(type: string, key: string, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}

const braced = (text: string): string => `{${escapeLatex(text)}}`;

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it is. */
export const escapeLatex = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => special[sign] ?? `\\${sign}`);
