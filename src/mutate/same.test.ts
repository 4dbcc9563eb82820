import { expect, test } from 'vitest';
import { theoryOf } from '../proof/theory.ts';
import { sameFunction } from './same.ts';

const relationsIn = (latex: string) => theoryOf([{ file: '01.mdx', text: `So $${latex}$.` }]).relations;
const same = (a: string, b: string): boolean => sameFunction(relationsIn(a), relationsIn(b));

test('factors in another order are the same function; what only definitions make equal is not', () => {
  expect(same('\\f = \\z1\\w11', '\\f = \\w11\\z1')).toBe(true);
  expect(same('\\f = \\z1\\w11', '\\f = \\z1\\w22')).toBe(false);
  expect(same('\\CE = \\f', '\\CEtextbook = \\f')).toBe(false);
  expect(same('\\f = 1-\\z', '\\f < 1-\\z')).toBe(false);
  expect(
    same('\\frac{\\partial\\f}{\\partial\\w11} = \\z1', '\\frac{\\partial\\f}{\\partial\\w22} = \\z1'),
  ).toBe(false);
});
