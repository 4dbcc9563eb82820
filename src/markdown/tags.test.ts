import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { broken, unresolved } from '../citation/guard.ts';
import { keyOf, parseRegistry } from '../citation/registry.ts';
import { languages } from '../notation/entry.ts';
import { readBook, registryFile } from '../chapters/book.ts';

const today = readFileSync(registryFile, 'utf8');
const git = (...parameters: string[]): string =>
  execFileSync('git', parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The registry of every earlier commit that this clone has; an unpacked archive has none. */
function earlierRegistries(): { commit: string; text: string }[] {
  if (!existsSync('.git')) return [];
  const commits = git('log', '--format=%h', '--', 'content/tags.txt').split('\n').filter(Boolean);
  return commits.flatMap((commit) => {
    const there = git('ls-tree', commit, 'content/tags.txt') !== '';
    return there ? [{ commit, text: git('show', `${commit}:content/tags.txt`) }] : [];
  });
}

test('no tag ever published has vanished, changed its kind, been given twice or come back', () => {
  expect(earlierRegistries().flatMap(({ commit, text }) => broken(text, today, commit))).toEqual([]);
});

test.each(languages)(
  'each tag in use stands exactly once in %s, as far as its chapters are written',
  (language) => {
    const english = readBook('en').objects;
    const dir = join('content', language);
    const written = new Set(existsSync(dir) ? readdirSync(dir) : []);
    const missing = new Set(english.filter(({ chapter }) => !written.has(`${chapter}.mdx`)).map(keyOf));
    expect(
      unresolved(parseRegistry(today), readBook(language).objects, language, (key) => missing.has(key)),
    ).toEqual([]);
  },
);
