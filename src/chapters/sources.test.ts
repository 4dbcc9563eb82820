import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeOnce } from './sources.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'chapters-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Saved at a second of its own: two saves within one tick of a file system's clock look alike. */
function save(name: string, text: string, second: number): void {
  writeFileSync(join(folder, name), text);
  utimesSync(join(folder, name), second, second);
}

test('while an author writes, what is made of chapters is made again when one was saved, and only then', () => {
  const names = ['a.mdx'];
  const paths = () => names.map((name) => join(folder, name));
  const textOf = madeOnce(paths, () => ({ text: paths().map((path) => readFileSync(path, 'utf8')) }));
  save('a.mdx', 'one', 1);
  const first = textOf('en');
  expect(textOf('en')).toBe(first);
  save('a.mdx', 'two', 2);
  expect(textOf('en').text).toEqual(['two']);
  names.push('b.mdx');
  save('b.mdx', 'new', 2);
  expect(textOf('en').text).toEqual(['two', 'new']);
});
