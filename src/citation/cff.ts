import { stringify } from 'yaml';
import type { Edition } from './edition.ts';

/** CITATION.cff: how GitHub and reference managers cite the repository. */
export const citationFile = (edition: Edition): string =>
  stringify({
    'cff-version': '1.2.0',
    message:
      'Cite the book as follows; every section, equation and number has a citation of its own on its page.',
    title: edition.title,
    type: 'software',
    authors: edition.authors.map((author) =>
      typeof author === 'string'
        ? { name: author }
        : { 'family-names': author.family, 'given-names': author.given },
    ),
    version: edition.version,
    'date-released': edition.date,
    url: edition.living,
    license: ['MIT', 'CC-BY-4.0'],
  });
