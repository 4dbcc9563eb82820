import { expect, test } from 'vitest';
import { withoutUnused, withStylesInHead } from './styles.ts';

test('a style element of the body moves to the head, once', () => {
  const style = '<style>astro-island{display:contents}</style>';
  const page = `<html><head><title>t</title></head><body><figure>${style}<p></p></figure>${style}</body></html>`;
  expect(withStylesInHead(page)).toBe(
    `<html><head><title>t</title>${style}</head><body><figure><p></p></figure></body></html>`,
  );
});

test('a page without one stays as it is', () => {
  const page = '<html><head></head><body><p></p></body></html>';
  expect(withStylesInHead(page)).toBe(page);
});

test('of Starlight’s and KaTeX’s rules those stay that something in the book is drawn by, of our own all', () => {
  const css =
    '@layer starlight.core{.hero,.card:not(.hero){a:b}.hero .card{a:b}@media print{.hero{a:b}}@keyframes x{0%{a:b}}}' +
    '@layer katex{.mathfrak{font-family:KaTeX_Fraktur}.mord{font-family:KaTeX_Main}}' +
    '.hero{a:b}@font-face{font-family:"KaTeX_Fraktur"}@font-face{font-family:KaTeX_Main}';
  expect(withoutUnused(css, ['<p class="card mord">'])).toBe(
    '@layer starlight.core{.card:not(.hero){a:b}@keyframes x{0%{a:b}}}' +
      '@layer katex{.mord{font-family:KaTeX_Main}}' +
      '.hero{a:b}@font-face{font-family:KaTeX_Main}',
  );
});
