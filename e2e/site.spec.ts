import { globSync, readFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
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

test('the site asks for nothing outside the path below which it is published', () => {
  for (const page of pages) {
    const local = [...read(page).matchAll(/\s(?:href|src|content|component-url|renderer-url)="(\/[^"]*)"/g)];
    const outside = local.filter(
      ([, address]) => !address?.startsWith(site.base) || address.startsWith('//'),
    );
    expect(
      outside.map(([said]) => said),
      page,
    ).toEqual([]);
  }
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

/** What the head of a built page says of its address. */
function headOf(file: string) {
  const html = read(file);
  const tags = html.slice(0, html.indexOf('</head>')).match(/<(?:link|meta) [^>]*>/g) ?? [];
  const attribute = (tag: string, name: string): string =>
    (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&#38;', '&');
  const link = (rel: string) => tags.filter((tag) => attribute(tag, 'rel') === rel);
  const meta = (name: string) => {
    const found = tags.find((tag) => [attribute(tag, 'name'), attribute(tag, 'property')].includes(name));
    return found && attribute(found, 'content');
  };
  return {
    canonical: link('canonical').map((tag) => attribute(tag, 'href')),
    alternates: link('alternate')
      .map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href')] as const)
      .filter(([language]) => language),
    meta,
    data: JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}',
    ) as Record<string, unknown>,
  };
}

const pageAt = (address: string): string => `${address.slice((site.origin + site.base).length)}index.html`;

test('the sitemap lists each page under its one address, with the languages that it is in', () => {
  const sitemap = read('sitemap-0.xml');
  const entries = [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => entry);
  const addresses = entries.map((entry) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '');
  expect(addresses.length).toBeGreaterThan(250);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const [i, address] of addresses.entries()) {
    const { canonical, alternates } = headOf(pageAt(address));
    expect(canonical, address).toEqual([address]);
    const listed = [...(entries[i] ?? '').matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
      ([, lang, href]) => [lang, href],
    );
    expect(listed, address).toEqual(alternates.map((each) => [...each]));
    expect(new Set(listed.map(([lang]) => lang)).size, address).toBe(listed.length);
  }
  expect(read('robots.txt')).toContain(`Sitemap: ${site.origin}${site.base}sitemap-index.xml`);
});

test('every page points to one address, which points to itself, and languages point at each other', () => {
  for (const file of pages.filter((page) => page !== 'index.html' && page !== '404.html')) {
    const { canonical, alternates } = headOf(file);
    expect(canonical, file).toHaveLength(1);
    const target = headOf(pageAt(canonical[0] ?? ''));
    expect(target.canonical, file).toEqual(canonical);
    expect(target.alternates, file).toEqual(alternates);
    if (alternates.length > 0)
      expect(
        alternates.map(([, href]) => href),
        file,
      ).toContain(canonical[0]);
  }
});

test('no page is offered in a language that it is not written in', () => {
  const own = new Set(globSync('content/ko/*.mdx').map((file) => basename(file, '.mdx')));
  for (const page of pages.filter((file) => /^ko\/[^/]+\/index/.test(file) && !file.startsWith('ko/changes')))
    expect(own, page).toContain(page.split('/')[1]);
  for (const file of pages.filter((page) => page.startsWith('ko/')))
    expect(read(file), file).toMatch(/<html[^>]* lang="ko"/);
});

test('each page is shared with a picture that exists', () => {
  for (const file of pages.filter((page) => page !== 'index.html' && page !== '404.html')) {
    const { meta } = headOf(file);
    const address = meta('og:image') ?? '';
    expect(
      existsSync(join(dist, address.slice((site.origin + site.base).length))),
      `${file}: ${address}`,
    ).toBe(true);
  }
});

test('what the home page says of itself makes a book of it', () => {
  const { meta, data } = headOf('en/index.html');
  expect(meta('og:type')).toBe('book');
  expect(meta('citation_title')).toBe(site.title);
  expect(meta('citation_author')).toBeDefined();
  expect(meta('citation_publication_date')).toBe(site.edition.date.replaceAll('-', '/'));
  expect(meta('citation_inbook_title')).toBeUndefined();
  expect(data['@type']).toContain('Book');
});
