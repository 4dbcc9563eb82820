import { citationHead, linkedData, type HeadElement } from '../citation/head.ts';
import { keyOf } from '../citation/registry.ts';
import { textOf } from '../citation/title.ts';
import { readBook, type Book } from '../chapters/book.ts';
import type { BookObject } from '../chapters/objects.ts';
import { fragmentOf } from '../markdown/places.ts';
import { languages, reference, type Language } from '../notation/entry.ts';
import { site } from '../site.ts';
import { isTranslated } from './translations.ts';
import { fileOf, files, theBook, workFor } from './works.ts';

const { edition } = site;

/** A page as it is addressed: its path below its language's folder. */
export interface Page {
  readonly path: string;
  readonly language: Language;
}

/** The page's whole address, without a version. */
const livingAddress = ({ path, language }: Page): string =>
  `${edition.living}${language}/${path === '' ? '' : `${path}/`}`;

/** The address that a page is to be found under, and those of the same page in each language that has it. */
export function addressesOf(page: Page): {
  canonical: string;
  translations: readonly { language: Language; address: string }[];
} {
  const translated = languages.filter((language) => isTranslated(page.path, language));
  return {
    canonical: livingAddress(page),
    translations: translated.map((language) => ({
      language,
      address: livingAddress({ path: page.path, language }),
    })),
  };
}

/**
 * What a page's head says of it to search engines and reference managers: a chapter, a tag's object, or, of the home
 * page, the book. Other pages (notation, references) say no more than Starlight does.
 */
export function headOf(page: Page): HeadElement[] {
  const book = readBook(page.language);
  const name = page.path.split('/').at(-1) ?? '';
  const object = page.path.startsWith('t/')
    ? book.objects.find((each) => book.tags.get(keyOf(each)) === name)
    : book.objects.find(({ kind, chapter }) => kind === 'chapter' && chapter === name);
  if (object) return objectHead(object, book, page);
  return page.path === '' ? homeHead(book, page) : [];
}

/** The chapter that a page shows, whole or in part; none of a page that is no chapter's. */
export function chapterShown({ path }: Page): string | undefined {
  const { objects, tags } = readBook(reference);
  const [, tag] = /^t\/(.+)$/.exec(path) ?? [];
  return objects.find((each) => (tag === undefined ? each.chapter === path : tags.get(keyOf(each)) === tag))
    ?.chapter;
}

const addressOf = (object: BookObject, language: Language): string =>
  `${edition.living}${language}/${object.chapter}/${fragmentOf(object)}`;

const translationOf = ({ path, language }: Page): string | undefined =>
  language === reference ? undefined : livingAddress({ path, language: reference });

function objectHead(object: BookObject, book: Book, page: Page): HeadElement[] {
  const { language } = page;
  const tag = book.tags.get(keyOf(object)) ?? '';
  const work = workFor(object, tag, language);
  const isChapter = object.kind === 'chapter';
  const chapter = book.objects.find(({ kind, chapter }) => kind === 'chapter' && chapter === object.chapter);
  const data = linkedData({
    type: isChapter ? ['Chapter', 'LearningResource'] : ['LearningResource'],
    name: textOf(work.title),
    address: livingAddress(page),
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
    translationOf: translationOf(page),
  });
  const head = citationHead({ work, file: fileOf(tag, language), edition, data });
  return isChapter ? [...head, markdownLink(object.chapter, language)] : head;
}

/** Where a chapter stands as Markdown: beside the page of the language that it is written in. */
function markdownLink(chapter: string, language: Language): HeadElement {
  const href = `${site.origin}${site.base}${language}/${chapter}.md`;
  return { tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href } };
}

function homeHead(book: Book, page: Page): HeadElement[] {
  const { language } = page;
  const work = theBook(language);
  const data = linkedData({
    type: ['Book', 'LearningResource'],
    name: textOf(work.title),
    address: livingAddress(page),
    language,
    edition,
    parts: book.objects
      .filter(({ kind }) => kind === 'chapter')
      .map((chapter) => ({ name: chapter.title ?? '', address: addressOf(chapter, language) })),
    translationOf: translationOf(page),
  });
  return citationHead({ work, file: fileOf(files.book, language), edition, data });
}
