import { expect, test } from 'vitest';
import { withLaterBelow, withSearchApart } from './late-styles.ts';

const sheet = 'href="/a/_astro/later.1234abcd.css"';
const link = `<link rel="stylesheet" ${sheet}>`;
const waited = '<script> </script>';
const named = `<link rel="stylesheet" id="below-opening" ${sheet}>`;
const whole = '<link rel="expect" href="#below-opening" blocking="render">';
const preload = `<link rel="preload" as="style" ${sheet}>`;

test.each([
  [
    'a section',
    '<div class="section-head"><div class="sl-heading-wrapper"><h2>1</h2></div></div><figure></figure>',
  ],
  ['a heading', '<div class="sl-heading-wrapper level-h2"><h2>1</h2></div><figure></figure>'],
  ['a figure', '<figure><svg></svg></figure><div class="sl-heading-wrapper level-h2"><h2>1</h2></div>'],
])('a chapter waits for the styles of what stands below its opening there, before %s', (_, below) => {
  const page = (head: string, opening: string) =>
    `<head>${head}</head><p class="eyebrow">Chapter 1</p><div class="book">${opening}${below}</div>`;
  expect(withLaterBelow(page('', `${link}<p>Why.</p>`))).toBe(
    page(whole + preload, `<p>Why.</p>${named}${waited}`),
  );
});

test('a page that is no chapter waits for them before its text', () => {
  const page = (head: string, wait: string) =>
    `<head>${head}</head><h1>Notation</h1><div class="book">${wait}<p></p><figure></figure></div>`;
  expect(withLaterBelow(page('', link))).toBe(page(preload, link + waited));
});

test('a page without them stays as it is', () => {
  const page = '<head></head><p class="eyebrow"></p><figure></figure>';
  expect(withLaterBelow(page)).toBe(page);
});

test('what an opened search alone is drawn by stands apart, each rule in one of the two', () => {
  const css =
    '@layer a, b;@layer a{.card{a:b}#starlight__search{a:b}@media print{.pagefind-ui__result{a:b}}}.pagefind-ui__button{a:b}@font-face{a:b}';
  expect(withSearchApart(css)).toEqual({
    css: '@layer a, b;@layer a{.card{a:b}}@font-face{a:b}',
    search:
      '@layer a, b;@layer a{#starlight__search{a:b}@media print{.pagefind-ui__result{a:b}}}.pagefind-ui__button{a:b}',
  });
});
