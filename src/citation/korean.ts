import type { Style } from '../contract/citation.ts';
import { seenAs } from '../contract/seen.ts';
import { spoken } from './edition.ts';
import { escapeHtml } from '../contract/html.ts';
import { textOf } from './title.ts';
import type { Work } from './work.ts';

interface Parts {
  readonly authors: string;
  readonly title: string;
  /** The book, in italics; empty for the book itself. */
  readonly book: string;
  readonly edition: string;
  readonly year: string;
  readonly day: string;
  readonly address: string;
}

const seen = seenAs('YYYY년 M월 D일');
const joined = (parts: readonly string[], by: string): string => parts.filter(Boolean).join(by);

/**
 * The styles' Korean forms, written by hand: CSL's Korean locale is half translated. The order and marks are each
 * style's; the words between them are Korean.
 */
const forms: Readonly<Record<Style, (parts: Parts) => string>> = {
  apa: ({ authors, title, book, edition, year, address }) =>
    `${authors} (${year}). ${title}. ${joined([book, `(${edition})`], ' ')}. ${address}`,
  mla: ({ authors, title, book, edition, day, address }) =>
    `${authors}. ${quoted(title, book, '.')} ${joined([book, edition, day, address], ', ')}. ${seen} 접속.`,
  'chicago-date': ({ authors, title, book, edition, year, address }) =>
    `${authors}. ${year}. ${quoted(title, book, '.')} ${joined([book, edition], ', ')}. ${seen} 접속. ${address}.`,
  'chicago-notes': ({ authors, title, book, edition, year, address }) =>
    `${authors}, ${quoted(title, book, ',')} ${joined([book, edition], ', ')} (${year}), ${seen} 접속, ${address}.`,
  ieee: ({ authors, title, book, edition, day, address }) =>
    `${authors}, ${quoted(title, book, ',')} ${joined([book, edition, day], ', ')}. [온라인]. 주소: ${address} (접속: ${seen}).`,
  harvard: ({ authors, title, book, edition, year, address }) =>
    `${authors} (${year}) ${quoted(title, book, ',')} ${joined([book, edition], ', ')}. 주소: ${address} (접속일: ${seen}).`,
  vancouver: ({ authors, title, book, edition, year, address }) =>
    `${authors}. ${joined([title, book && `수록: ${book}`], '. ')} [인터넷]. ${edition}. ${year} [${seen} 인용]. 주소: ${address}`,
};

/** A part stands in quotation marks, a book in italics. */
const quoted = (title: string, book: string, mark: string): string =>
  book ? `“${title}${mark}”` : `${title}${mark}`;

export function inKorean(style: Style, work: Work): string {
  const [year = '', month = '', day = ''] = work.date.split('-');
  const title = textOf(work.title);
  const italic = (text: string) => `<i>${escapeHtml(text)}</i>`;
  return forms[style]({
    authors: escapeHtml(work.authors.map(spoken).join(', ')),
    title: work.container ? escapeHtml(title) : italic(title),
    book: work.container ? italic(work.container) : '',
    edition: escapeHtml(work.edition),
    year,
    day: `${year}년 ${String(Number(month))}월 ${String(Number(day))}일`,
    address: escapeHtml(work.address),
  });
}
