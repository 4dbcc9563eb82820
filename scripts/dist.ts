import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Language } from '../src/notation/entry.ts';

const dist = join(import.meta.dirname, '../dist');

/** The address that the book in dist/ was built for, path included. */
export function builtAddress(): URL {
  const index = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
  const sitemap = /<loc>(.*?)<\/loc>/.exec(index)?.[1];
  if (!sitemap) throw new Error('dist/sitemap-index.xml names no sitemap: run “npm run build” first.');
  return new URL('./', sitemap);
}

/** The chapters of the built book in a language, by the names of their folders. */
export const builtChapters = (language: Language): string[] =>
  readdirSync(join(dist, language), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
    .map(({ name }) => name);

/** What the built book answers to a path of its address: the base comes first, a folder has its page. */
export const fileAt = (pathname: string): Buffer =>
  readFileSync(
    join(
      dist,
      decodeURI(pathname).slice(builtAddress().pathname.length),
      pathname.endsWith('/') ? 'index.html' : '',
    ),
  );

/** What a file weighs on its way to a reader, brotli 11, in kB. */
export const weightOf = (file: Buffer): number => brotliCompressSync(file).length / 1000;
