import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { citationHead, dataBlock, linkedData, type HeadElement } from '../../citation/head.ts';
import { keyOf } from '../../citation/registry.ts';
import { bookWork, workOf } from '../../citation/work.ts';
import { bookIn } from '../tag/books.ts';
import type { Book } from '../../markdown/book.ts';
import type { BookObject } from '../../markdown/objects.ts';
import { fragmentOf } from '../../markdown/places.ts';
import type { Language } from '../../notation/entry.ts';
import { site } from '../../site.ts';
import { stringsFor } from '../../strings/index.ts';

const { edition } = site;

/** Tells search engines and reference managers what each page is: Starlight calls it for every page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const language: Language = route.locale === 'ko' ? 'ko' : 'en';
  const [, path = '', last = ''] = /^(?:(?:en|ko)\/)?((?:t\/)?([^/]*))$/.exec(route.id) ?? [];
  const living = `${edition.living}${language}/${path === 'index' || path === language ? '' : `${path}/`}`;
  if (route.id === '404') {
    // It stands for every address that is none, and is the same in both languages.
    route.head = route.head.filter(
      ({ tag, attrs }) => tag !== 'link' || !/canonical|alternate/.test(String(attrs?.['rel'])),
    );
    return;
  }
  setCanonical(route.head as HeadElement[], living);
  if (site.isFrozen)
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
  const book = bookIn(language);
  const object = path.startsWith('t/')
    ? book.objects.find((each) => book.tags.get(keyOf(each)) === last)
    : book.objects.find(({ kind, chapter }) => kind === 'chapter' && chapter === last);
  const added = object
    ? objectHead(object, book, language, living)
    : homeHead(route.id, book, language, living);
  route.head.push(...(added as typeof route.head));
});

/** The living page is the one to find, also from a frozen version and from a tag's short address. */
function setCanonical(head: HeadElement[], living: string): void {
  for (const { attrs } of head) {
    if (attrs?.['rel'] === 'canonical') attrs['href'] = living;
    if (attrs?.['property'] === 'og:url') attrs['content'] = living;
  }
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
  return citationHead({ work, tag, language, edition, living, data });
}

/** The book's own page; other pages (notation, references) say no more than Starlight does. */
function homeHead(id: string, book: Book, language: Language, living: string): HeadElement[] {
  if (id !== language && id !== `${language}/index`) return [];
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
