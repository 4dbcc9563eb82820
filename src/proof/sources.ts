import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Source } from './formulas.ts';

/** Commands run at the project's root; a bundle of this file may lie anywhere. */
const root = process.cwd();

/** The chapters of a language, as they stand in content/. */
export function sourcesOf(language: string): Source[] {
  const folder = join(root, 'content', language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ file: relative(root, path), text: readFileSync(path, 'utf8') }));
}

export const cacheFile = (language: string): string => join(root, '.cache', `proof-${language}.json`);
