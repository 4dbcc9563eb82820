import { lastNameFirst } from './edition.ts';
import { textOf } from './title.ts';
import type { Work } from './work.ts';

/** A record in the RIS format, for EndNote, Mendeley, Zotero and others. Lines end with CR LF. */
export function ris(work: Work, seen?: string): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', work.container ? 'CHAP' : 'BOOK'],
    ['ID', work.key],
    ...work.authors.map((author) => ['AU', lastNameFirst(author)] as const),
    ['TI', textOf(work.title)],
    ['T2', work.container],
    ['ET', work.edition],
    ['PY', work.date.slice(0, 4)],
    ['DA', work.date.replaceAll('-', '/')],
    ['LA', work.language],
    ['UR', work.address],
    ['Y2', seen],
  ];
  const written = lines.flatMap(([name, value]) => (value ? [`${name}  - ${value}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}
