import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Source } from './formulas.ts';

/** Commands run at the project's root; a bundle of this file may lie anywhere. */
const root = process.cwd();

/** The files of a language's chapters; where one is not yet written, the English one that is shown instead. */
export function filesOf(language: string): string[] {
  const files = new Map([...chaptersIn('en'), ...chaptersIn(language)]);
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
export const sourcesOf = (language: string): Source[] =>
  filesOf(language).map((path) => ({ file: relative(root, path), text: readFileSync(path, 'utf8') }));

export const cacheFile = (language: string): string => join(root, '.cache', `proof-${language}.json`);
