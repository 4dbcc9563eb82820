import { readFileSync } from 'node:fs';
import { parseRegistry, type Entry } from '../citation/registry.ts';
import { registryFile } from '../chapters/book.ts';
import type { Language } from '../notation/entry.ts';
import { hasTag } from './translations.ts';

/** The tags that have a page in a language: those that stand in it, and in the first one the retired ones. */
export function tagPages(language: Language): { params: { tag: string }; props: { entry: Entry } }[] {
  const registry = parseRegistry(readFileSync(registryFile, 'utf8'));
  return [...registry.values()]
    .filter(({ tag }) => hasTag(tag, language))
    .map((entry) => ({ params: { tag: entry.tag }, props: { entry } }));
}
