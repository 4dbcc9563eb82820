import { expect, test } from 'vitest';
import { compareKeys } from './sortable.ts';

test('numbers sort by size, however they are written; words by the alphabet', () => {
  expect(['10', '9', '2.2e-16', '0'].sort(compareKeys)).toEqual(['0', '2.2e-16', '9', '10']);
  expect(['rule', 'claim'].sort(compareKeys)).toEqual(['claim', 'rule']);
});
