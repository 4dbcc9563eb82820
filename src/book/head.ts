import { citationHead, dataBlock, linkedData, type HeadElement } from '../citation/head.ts';
import { keyOf } from '../citation/registry.ts';
import { bookWork, workOf } from '../citation/work.ts';
import type { Book } from '../chapters/book.ts';
import type { BookObject } from '../chapters/objects.ts';
import { fragmentOf } from '../markdown/places.ts';
import type { Language } from '../notation/entry.ts';
import { site } from '../site.ts';
import { stringsFor } from '../strings/index.ts';
import { bookIn, writtenIn } from './translations.ts';

const { edition } = site;

/** A page as it is addressed: its path below its language's folder, its whole address without version. */
export interface Page {
  readonly path: string;
  readonly language: Language;
  readonly living: string;
}

/**
 * What a page's head says of it to search engines and reference managers: a chapter, a tag's object, or, of the home
 * page, the book. Other pages (notation, references) say no more than Starlight does.
 */
export function headOf({ path, language, living }: Page): HeadElement[] {
  const book = bookIn(language);
  const name = path.split('/').at(-1) ?? '';
  const object = path.startsWith('t/')
    ? book.objects.find((each) => book.tags.get(keyOf(each)) === name)
    : book.objects.find(({ kind, chapter }) => kind === 'chapter' && chapter === name);
  if (object) return objectHead(object, book, language, living);
  return path === '' ? homeHead(book, language, living) : [];
}

const addressOf = (object: BookObject, language: Language): string =>
  `${edition.living}${language}/${object.chapter}/${fragmentOf(object)}`;

function objectHead(object: BookObject, book: Book, language: Language, living: string): HeadElement[] {
  const tag = book.tags.get(keyOf(object)) ?? '';
  const work = workOf(object, tag, stringsFor(language), edition);
  const isChapter = object.kind === 'chapter';
  const chapter = book.objects.find(({ kind, chapter }) => kind === 'chapter' && chapter === object.chapter);
  const data = linkedData({
    type: isChapter ? ['Chapter', 'LearningResource'] : ['LearningResource'],
    name: work.title,
    address: living,
    position: object.number,
    language,
    edition,
    within:
      isChapter || !chapter
        ? { type: 'Book', name: edition.title, address: `${edition.living}${language}/` }
        : { type: 'Chapter', name: chapter.title ?? '', address: addressOf(chapter, language) },
    parts: isChapter
      ? book.objects
          .filter(({ kind, chapter }) => kind === 'section' && chapter === object.chapter)
          .map((section) => ({ name: section.title ?? '', address: addressOf(section, language) }))
      : [],
    translationOf: language === 'ko' ? living.replace('/ko/', '/en/') : undefined,
  });
  const head = citationHead({ work, tag, language, edition, living, data });
  return isChapter ? [...head, markdownLink(object.chapter, language)] : head;
}

/** Where a chapter stands as Markdown: beside the page of the language that it is written in. */
function markdownLink(chapter: string, language: Language): HeadElement {
  const href = `${site.origin}${site.base}${writtenIn(language, chapter)}/${chapter}.md`;
  return { tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href } };
}

function homeHead(book: Book, language: Language, living: string): HeadElement[] {
  const data = linkedData({
    type: ['Book', 'LearningResource'],
    name: bookWork(edition).title,
    address: living,
    language,
    edition,
    parts: book.objects
      .filter(({ kind }) => kind === 'chapter')
      .map((chapter) => ({ name: chapter.title ?? '', address: addressOf(chapter, language) })),
    translationOf: language === 'ko' ? living.replace('/ko/', '/en/') : undefined,
  });
  return [{ tag: 'script', attrs: { type: 'application/ld+json' }, content: dataBlock(data) }];
}
