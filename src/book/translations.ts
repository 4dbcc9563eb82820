import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBook, type Book } from '../chapters/book.ts';
import { keyOf } from '../citation/registry.ts';
import type { Language } from '../notation/entry.ts';

/** The language whose chapters stand in for those that another language does not have yet. */
export const reference: Language = 'en';

const chaptersOf = ({ objects }: Book): ReadonlySet<string> => new Set(objects.map(({ chapter }) => chapter));

/** The language in which a chapter's page is written: its own, or the reference where it has no such chapter. */
export const writtenIn = (language: Language, chapter: string): Language =>
  chaptersOf(readBook(language)).has(chapter) ? language : reference;

/** A language's book as its pages show it: chapters that it does not have yet are the reference's. */
export function bookIn(language: Language): Book {
  const own = readBook(language);
  if (language === reference) return own;
  const written = chaptersOf(own);
  const { objects, equations } = readBook(reference);
  const missing = <Numbered extends { readonly chapter: string }>(all: Iterable<Numbered>): Numbered[] =>
    [...all].filter(({ chapter }) => !written.has(chapter));
  return {
    ...own,
    objects: [...own.objects, ...missing(objects)],
    equations: new Map([
      ...own.equations,
      ...missing(equations.values()).map((equation) => [equation.id, equation] as const),
    ]),
  };
}

/** The pages that consist of the interface's words and are in each language from the start. */
const ofWords: readonly string[] = ['changes'];

/**
 * Whether a page is in its language yet, and does not show the reference's text. `path` is its address below the
 * language's folder: “04-the-chain”, “t/0A1D”, and nothing for the home page.
 */
export function isTranslated(path: string, language: Language): boolean {
  if (language === reference || ofWords.includes(path)) return true;
  const [, tag] = /^t\/(.+)$/.exec(path) ?? [];
  if (tag === undefined) return existsSync(join('content', language, `${path || 'index'}.mdx`));
  const { objects, tags } = bookIn(language);
  const object = objects.find((each) => tags.get(keyOf(each)) === tag);
  return !object || writtenIn(language, object.chapter) === language;
}
