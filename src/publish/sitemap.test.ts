import { expect, test } from 'vitest';
import { isIndexed, translationsIn } from './sitemap.ts';

const page = (...tags: string[]) => `<html><head>${tags.join('')}</head></html>`;
const canonical = (address: string) => `<link rel="canonical" href="${address}"/>`;
const here = 'https://book.invalid/ko/t/002H/';

test('a page that names another as its canonical address is left out', () => {
  expect(isIndexed(page(canonical(here)), here)).toBe(true);
  expect(isIndexed(page(canonical('https://book.invalid/en/t/002H/')), here)).toBe(false);
  expect(isIndexed(page(), here)).toBe(false);
});

test('a page that wants no index is left out', () => {
  expect(isIndexed(page(canonical(here), '<meta name="robots" content="noindex"/>'), here)).toBe(false);
});

test('each language that the head lists is listed once', () => {
  const alternates = ['en', 'ko'].map(
    (language) => `<link rel="alternate" hreflang="${language}" href="https://book.invalid/${language}/"/>`,
  );
  expect(translationsIn(page(canonical(here), ...alternates))).toEqual([
    { lang: 'en', url: 'https://book.invalid/en/' },
    { lang: 'ko', url: 'https://book.invalid/ko/' },
  ]);
});
