import { expect, test } from 'vitest';
import { wordsIn } from './words.ts';

const said = (code: string) => wordsIn(code).map(({ kind, text }) => `${kind}: ${text}`);

test('strings, comments and what heads a table or a plot are a cell’s words', () => {
  expect(said(`// how far\nprint('far', 1);`)).toEqual(['comment: how far', 'string: far']);
  expect(said(`table(steps.map((h) => ({ h, ratio: f(h) })));`)).toEqual(['name: h', 'name: ratio']);
  expect(said(`plot({ loss: a, 'as it is': b });`)).toEqual(['name: loss', 'string: as it is']);
  expect(said(`rows.push({ ratio });`)).toEqual(['name: ratio']);
});

test('what a program goes by is none', () => {
  expect(said(`const at = { x1: 1 }; table([trace(net, { ...state, x1: 2 })]);`)).toEqual([]);
  expect(said(`const slope = (a: { rate: number }) => a.rate;`)).toEqual([]);
});
