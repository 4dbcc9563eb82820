import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test as base, expect } from '@playwright/test';

const content = join(import.meta.dirname, '../content');

/** The chapters of a language by the names of their files, which are their addresses too. */
const filesOf = (language: string): string[] =>
  readdirSync(join(content, language))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => basename(file, '.mdx'))
    .sort();

export const chapters: readonly string[] = filesOf('en').filter((name) => /^\d/.test(name));

const pagesOf = (language: string): string[] =>
  filesOf(language).map((name) => (name === 'index' ? `${language}/` : `${language}/${name}/`));

/** Every English page that has a file of its own. */
export const pages: readonly string[] = pagesOf('en');

/** The same of every language. */
export const allPages: readonly string[] = readdirSync(content, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => pagesOf(name));

export const isChapter = (path: string): boolean => /\/\d/.test(path);

/** A test that opens the built book by relative addresses and fails where the page's console complains. */
export const test = base.extend<{ quietConsole: undefined }>({
  // Evaluated in the worker: by then the server has its port.
  baseURL: async ({}, use) => use(process.env['BASE_URL'] ?? ''),
  quietConsole: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
