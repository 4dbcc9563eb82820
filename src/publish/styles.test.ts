import { expect, test } from 'vitest';
import { withStylesInHead } from './styles.ts';

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
