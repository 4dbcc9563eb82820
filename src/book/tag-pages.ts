import { readFileSync } from 'node:fs';
import { parseRegistry, type Entry } from '../citation/registry.ts';
import { registryFile } from '../chapters/book.ts';
import { objectOf } from '../markdown/places.ts';
import type { Language } from '../notation/entry.ts';
import { bookIn } from './translations.ts';

/** The tags that have a page in a language: those that stand in it, and the retired ones. */
export function tagPages(language: Language): { params: { tag: string }; props: { entry: Entry } }[] {
  const book = bookIn(language);
  const registry = parseRegistry(readFileSync(registryFile, 'utf8'));
  return [...registry.values()]
    .filter((entry) => entry.retired ?? objectOf(book, entry))
    .map((entry) => ({ params: { tag: entry.tag }, props: { entry } }));
}
