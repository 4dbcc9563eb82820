import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { theoryOfBook } from '../of-book.ts';

/** Every relation that the book printed before its chapters were told on a main path with depths, a line each. */
const before = readFileSync(join(import.meta.dirname, 'relations.txt'), 'utf8')
  .trim()
  .split('\n');

/** Those that went, by what says the same now. */
const merged: ReadonlyMap<string, string> = new Map([
  [
    String.raw`\frac{\partial\CE}{\partial\zhat}\cdot\frac{\partial\zhat}{\partial\f} = \zhat-\z`,
    'dCE_df, where the first two factors are multiplied',
  ],
]);

test('no derivation has lost a line since: each stands in the book, or is named as merged', () => {
  const now = new Set(theoryOfBook('en').relations.map(({ latex }) => latex.replace(/\s+/g, ' ')));
  expect(before.filter((relation) => !now.has(relation) && !merged.has(relation))).toEqual([]);
  expect([...merged.keys()].filter((relation) => now.has(relation))).toEqual([]);
});
