import { lastNameFirst, type Edition } from './edition.ts';
import type { Work } from './work.ts';

/** A record in the RIS format, for EndNote, Mendeley, Zotero and others. Lines end with CR LF. */
export function ris(work: Work, edition: Edition, language: string, seen?: string): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', work.container ? 'CHAP' : 'BOOK'],
    ['ID', work.key],
    ...edition.authors.map((author) => ['AU', lastNameFirst(author)] as const),
    ['TI', work.title],
    ['T2', work.container],
    ['PB', edition.publisher],
    ['ET', `Version ${edition.version}`],
    ['PY', edition.date.slice(0, 4)],
    ['DA', edition.date.replaceAll('-', '/')],
    ['LA', language],
    ['UR', work.address],
    ['Y2', seen],
  ];
  const written = lines.flatMap(([name, value]) => (value ? [`${name}  - ${value}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}
