import { expect, test } from 'vitest';
import { citeWords, wordsFrom, type CiteWords } from '../contract/words.ts';
import { defaultState } from '../model/state.ts';
import { stringsFor } from '../strings/index.ts';
import { faultsOf, type Target } from './link-faults.ts';
import type { CitedNumber } from './number-link.ts';

const words = {
  ...wordsFrom(stringsFor('en'), citeWords),
  versions: ['0.0.9', '0.1.0'],
} as unknown as CiteWords;
const page = (own: string, prints?: boolean): Target => ({
  holds: (tag) => tag === own,
  prints: () => Promise.resolve(prints),
});
const cited = (change: Partial<CitedNumber> = {}): CitedNumber => ({
  tag: '002H',
  reading: { quantity: 'dCE_dzhat', model: 'notebook' },
  state: defaultState,
  value: -1.4,
  version: '0.1.0',
  ...change,
});
const faults = (change: Partial<CitedNumber> = {}, query = '', target = page('002H', true)) =>
  faultsOf(cited(change), query, target, words);

test('a link that fits has no faults, nor has one of an earlier version, or with a mailer’s marks', async () => {
  expect(await faults()).toEqual([]);
  expect(await faults({ version: '0.0.9' })).toEqual([]);
  expect(await faults({}, '?x1=0.9&step=3&utm_source=mail&utm_id=42&fbclid=IwAR0&cite=002H')).toEqual([]);
});

test('a page without its chapter at hand says nothing of what the chapter prints', async () => {
  expect(await faults({}, '', page('002H'))).toEqual([]);
});

test.each<[string, Promise<string[]>, string]>([
  ['the page of something else', faults({}, '', page('002K')), 'It names tag 002H'],
  ['the tag of nothing', faults({ tag: 'ZZZZ' }), 'It names tag ZZZZ'],
  [
    'a tag that does not print the quantity',
    faults({}, '', page('002H', false)),
    'does not print this quantity',
  ],
  ['a version never released', faults({ version: '9.9.9' }), 'It names version 9.9.9'],
  ['no version', faults({ version: '' }), 'It names no version'],
  ['an unknown input', faults({}, '?x9=0.5&cite=002H'), 'It sets x9'],
])('%s is told', async (_, found, sentence) => {
  expect(await found).toEqual([expect.stringContaining(sentence)]);
});
