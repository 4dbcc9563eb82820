import { expect, test } from 'vitest';
import { rowsFor } from './iterations.ts';

test('a table has a row for each iteration, and for thousands the first twenty and the last', () => {
  expect(rowsFor(3)).toEqual([1, 2, 3]);
  expect(rowsFor(20)).toHaveLength(20);
  expect(rowsFor(10_000)).toHaveLength(21);
  expect(rowsFor(10_000).at(-1)).toBe(10_000);
});
