import { bookWork, workOf, type Speech, type Work } from '../citation/work.ts';
import { keyOf } from '../citation/registry.ts';
import type { BookObject } from '../chapters/objects.ts';
import { readBook } from '../chapters/book.ts';
import { reference, type Language } from '../notation/entry.ts';
import { site } from '../site.ts';
import { stringsFor } from '../strings/index.ts';

/** Everything that a language's book can be cited by, each under its tag, in reading order. */
export function worksOf(language: Language): ReadonlyMap<string, Work> {
  const { objects, tags } = readBook(language);
  return new Map(
    objects.map((object) => {
      const tag = tags.get(keyOf(object)) ?? '';
      return [tag, workFor(object, tag, language)];
    }),
  );
}

/** An object as it is cited in a language. */
export const workFor = (object: BookObject, tag: string, language: Language): Work =>
  workOf(object, tag, speechOf(language), site.edition);

/** A language as citations are made in it. */
const speechOf = (language: Language): Speech => ({ language, strings: stringsFor(language) });

/** The book as it is cited in a language. */
export const theBook = (language: Language): Work => bookWork(site.edition, speechOf(language));

/** How the files below /cite/ are called: those of the book alone, and those of the book and everything in it. */
export const files = { book: 'book', everything: 'one-weight' } as const;

/** The name of a file of citations below /cite/, without its ending: those of the first language stand there themselves. */
export const fileOf = (name: string, language: Language): string =>
  language === reference ? name : `${language}/${name}`;

/** The book itself and everything in it: what the files for reference managers hold. */
export const wholeBook = (language: Language): readonly Work[] => [
  theBook(language),
  ...worksOf(language).values(),
];
