import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '..');
const indexes = ['index.css', 'later.css'];
const imported = indexes.flatMap((index) => {
  const text = readFileSync(join(import.meta.dirname, index), 'utf8');
  return [...text.matchAll(/@import '(\.[^']+)';/g)].map(([, path = '']) =>
    relative(source, join(import.meta.dirname, path)),
  );
});

test('index.css and later.css import every style sheet, each once', () => {
  const sheets = globSync('**/*.css', { cwd: source }).filter(
    (path) => !indexes.includes(relative('styles', path)),
  );
  expect(imported.toSorted()).toEqual(sheets.toSorted());
});

test.each(imported.filter((path) => !path.startsWith('styles/')))(
  '%s stands beside what it styles',
  (path) => {
    const beside = ['astro', 'tsx', 'ts'].map((ending) => path.replace(/css$/, ending));
    expect(beside.filter((file) => existsSync(join(source, file)))).not.toEqual([]);
  },
);
