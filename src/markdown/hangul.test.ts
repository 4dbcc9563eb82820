import { expect, test } from 'vitest';
import { markHangul } from './hangul.ts';

test('Korean words in an English part are marked, and nothing else is changed', () => {
  const html = '<p class="a">One <a href="#">식 5.1</a> &amp; two</p><svg><text x="1">기울기</text></svg>';
  expect(markHangul(html)).toBe(
    '<p class="a">One <a lang="ko" href="#">식 5.1</a> &amp; two</p><svg><text lang="ko" x="1">기울기</text></svg>',
  );
});

test('a page that says it is Korean needs no mark, but its English part does', () => {
  const page = (main: string) => `<!DOCTYPE html><html lang="ko"><body><h1>식</h1>${main}</body></html>`;
  expect(markHangul(page('<main lang="en"><b>연습</b> text</main>'))).toBe(
    page('<main lang="en"><b lang="ko">연습</b> text</main>'),
  );
});

test('scripts keep their words', () => {
  const html = '<script type="application/json">{"a":"식"}</script>';
  expect(markHangul(html)).toBe(html);
});
