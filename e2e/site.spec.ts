import { globSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { site } from '../src/site.ts';

const dist = join(import.meta.dirname, '../dist');
const pages = globSync('**/*.html', { cwd: dist, exclude: ['v/**'] }).sort();
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** The file that an address of the site is served from. */
function fileOf(path: string): string | undefined {
  const inside = decodeURIComponent(path).slice(site.base.length);
  const candidates = [inside, join(inside, 'index.html')].filter((file) => file !== '');
  return candidates.find((file) => existsSync(join(dist, file)) && /\.[^/]+$/.test(file));
}

test('every internal link and fragment of the built site resolves', () => {
  test.setTimeout(600_000);
  const ids = new Map(
    pages.map((page) => [page, new Set([...read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
  );
  const broken = pages.flatMap((page) => {
    const here = `${site.origin}${site.base}${page.replace(/index\.html$/, '')}`;
    const addresses = [...read(page).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    );
    return [...new Set(addresses)].flatMap((address) => {
      const { origin, pathname, hash } = new URL(address, here);
      if (origin !== site.origin || address.startsWith('data:')) return [];
      const file = pathname.startsWith(site.base) ? fileOf(pathname) : undefined;
      if (!file) return `${page} → ${address}`;
      const fragment = decodeURIComponent(hash.slice(1));
      return fragment === '' || fragment === '_top' || !file.endsWith('.html') || ids.get(file)?.has(fragment)
        ? []
        : `${page} → ${address} (no such fragment)`;
    });
  });
  expect(broken).toEqual([]);
});

/** Rules of taste, and what KaTeX's and Starlight's markup does on purpose, are left out; every rule of HTML holds. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    'no-implicit-button-type': 'off',
    'require-sri': 'off',
    'script-type': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

test('the built pages are valid HTML', async () => {
  test.setTimeout(600_000);
  // Tags' pages come from one template: some of each kind stand for all.
  const tagPages = pages.filter((page) => /(^|\/)t\//.test(page));
  const some = tagPages.filter((_, i) => i % 25 === 0);
  const checked = [...pages.filter((page) => !tagPages.includes(page)), ...some];
  const errors: string[] = [];
  for (const page of checked) {
    const report = await validator.validateString(read(page));
    for (const { messages } of report.results)
      for (const { message, ruleId, line, column } of messages)
        errors.push(`${page}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
  }
  expect(errors).toEqual([]);
});
