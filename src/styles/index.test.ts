import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '..');
const index = readFileSync(join(import.meta.dirname, 'index.css'), 'utf8');
const imported = [...index.matchAll(/@import '(\.[^']+)';/g)].map(([, path = '']) =>
  relative(source, join(import.meta.dirname, path)),
);

test('index.css imports every style sheet, each once', () => {
  const sheets = globSync('**/*.css', { cwd: source }).filter((path) => path !== 'styles/index.css');
  expect(imported.toSorted()).toEqual(sheets.toSorted());
});

test.each(imported.filter((path) => !path.startsWith('styles/')))(
  '%s stands beside what it styles',
  (path) => {
    const beside = ['astro', 'tsx', 'ts'].map((ending) => path.replace(/css$/, ending));
    expect(beside.filter((file) => existsSync(join(source, file)))).not.toEqual([]);
  },
);
