import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../citation/registry.ts';
import { readBook, type Book } from '../chapters/book.ts';
import { reference, type Language } from '../notation/entry.ts';

/** The pages that consist of the interface's words and are in each language from the start. */
const ofWords: readonly string[] = ['changes'];

/**
 * Whether a language has a page. `path` is its address below the language's folder: “04-the-chain”, “t/0A1D”, and
 * nothing for the home page.
 */
export function isTranslated(path: string, language: Language): boolean {
  if (ofWords.includes(path)) return true;
  const [, tag] = /^t\/(.+)$/.exec(path) ?? [];
  if (tag === undefined) return existsSync(join('content', language, `${path || 'index'}.mdx`));
  return hasTag(tag, language);
}

/** Whether what a tag stands for is in a language's book; of a retired tag, which stands for nothing, the first one's. */
export const hasTag = (tag: string, language: Language): boolean =>
  tagsOf(readBook(language)).has(tag) || (language === reference && !activeIn(readBook(reference)).has(tag));

const tagsOf = ofEach(({ objects, tags }) => new Set(objects.map((each) => tags.get(keyOf(each)))));
const activeIn = ofEach(({ tags }) => new Set(tags.values()));

/** What is worked out of a book once: each page asks, and a book has a thousand tags. */
function ofEach<Made>(make: (book: Book) => Made): (book: Book) => Made {
  const known = new WeakMap<Book, Made>();
  return (book) => {
    const made = known.get(book) ?? make(book);
    known.set(book, made);
    return made;
  };
}

/** Where a page is found from any page: in a language, or in the first one where the other does not have it yet. */
export const languageWith = (path: string, language: Language): Language =>
  isTranslated(path, language) ? language : reference;
