import { bookWork, workOf, type Work } from '../citation/work.ts';
import { keyOf } from '../citation/registry.ts';
import type { Language } from '../notation/entry.ts';
import { site } from '../site.ts';
import { bookIn } from './translations.ts';
import { stringsFor } from '../strings/index.ts';

/** Everything that a language's book can be cited by, each under its tag, in reading order. */
export function worksOf(language: Language): ReadonlyMap<string, Work> {
  const { objects, tags } = bookIn(language);
  const strings = stringsFor(language);
  return new Map(
    objects.map((object) => {
      const tag = tags.get(keyOf(object)) ?? '';
      return [tag, workOf(object, tag, strings, site.edition)];
    }),
  );
}

/** The book itself and everything in it: what the files for reference managers hold. */
export const wholeBook = (): readonly Work[] => [bookWork(site.edition), ...worksOf('en').values()];
