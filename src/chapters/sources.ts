import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { languageNamed, languages, reference, type Language } from '../notation/entry.ts';
import type { Source } from './chapter.ts';

/** Commands run at the project's root; a bundle of this file may lie anywhere. */
const root = process.cwd();

/** The files of the chapters that a language has itself. */
export const ownFilesOf = (language: string): string[] =>
  chaptersIn(language)
    .map(([, path]) => path)
    .sort();

/** The files of a language's chapters; where one is not yet written, the English one that others refer to instead. */
export function filesOf(language: string): string[] {
  const files = new Map([...chaptersIn(reference), ...chaptersIn(language)]);
  return [...files.keys()].sort().map((name) => files.get(name) ?? '');
}

function chaptersIn(language: string): [string, string][] {
  const folder = join(root, 'content', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => [name, join(folder, name)]);
}

/** The chapters of a language, as they stand in content/. */
export const sourcesOf = (language: string): Source[] => filesOf(language).map(sourceIn);

/** What a chapter's file holds. */
export const sourceIn = (path: string): Source => ({
  file: relative(root, path),
  text: readFileSync(path, 'utf8'),
});

/** The language of a chapter, from the folder that its file is in. */
export const languageOf = (file: string): Language => languageNamed(basename(dirname(file)));

/** The languages that have chapters. */
export const writtenLanguages = (): Language[] =>
  languages.filter((language) => chaptersIn(language).length > 0);

/** The chapters and pages, by name, that a language does not have yet. */
export function missingFrom(language: string): string[] {
  const own = new Set(chaptersIn(language).map(([name]) => name));
  return chaptersIn(reference)
    .map(([name]) => name)
    .filter((name) => !own.has(name))
    .map((name) => basename(name, '.mdx'))
    .sort();
}

/** While a book is built its files stay as they are, and each of its pages asks for them. Astro sets this. */
const isBuilding = process.env['NODE_ENV'] === 'production';

/** What is made of files, for each language: made again only when one of them has changed or there are others. */
export function madeOnce<Language extends string, Made>(
  filesOf: (language: Language) => readonly string[],
  make: (language: Language) => Made,
): (language: Language) => Made {
  const known = new Map<Language, { stamp: string; made: Made }>();
  return (language) => {
    const before = known.get(language);
    if (before && isBuilding) return before.made;
    const stamp = filesOf(language)
      .map((file) => `${file}:${String(statSync(file).mtimeMs)}`)
      .join();
    if (before?.stamp === stamp) return before.made;
    const made = make(language);
    known.set(language, { stamp, made });
    return made;
  };
}
