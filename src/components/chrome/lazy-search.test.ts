import { expect, test } from 'vitest';
import { searchedFor } from './lazy-search.ts';

test.each([
  ['역전파는', '역전파'],
  ['역전파를 손실의', '역전파 손실'],
  ['경사 하강법으로', '경사 하강법'],
  ['연쇄 법칙에서는', '연쇄 법칙'],
  ['차이', '차이'],
  ['the chain rule', 'the chain rule'],
])('a search for “%s” looks for “%s”', (term, words) => {
  expect(searchedFor(term)).toBe(words);
});
