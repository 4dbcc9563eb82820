import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..');
const outDir = join(root, '.cache/dist-below-a-path');

test('a book published below a path asks for nothing outside that path', () => {
  test.setTimeout(300_000);
  execFileSync(join(root, 'node_modules/.bin/astro'), ['build', '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, SITE_URL: 'https://example.org/books/one-weight' },
  });
  const files = globSync('**/*.html', { cwd: outDir });
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const html = readFileSync(join(outDir, file), 'utf8');
    const local = [...html.matchAll(/\s(?:href|src|content|component-url|renderer-url)="(\/[^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(
      local.filter((address) => !address?.startsWith('/books/one-weight/')),
      file,
    ).toEqual([]);
  }
});
