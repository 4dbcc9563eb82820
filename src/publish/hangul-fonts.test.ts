import { expect, test } from 'vitest';
import { slicesOf } from './hangul-fonts.ts';

test('syllables that most pages have are in one slice, the others by how many have them', () => {
  expect(slicesOf(['가나 a', '가나다', '가다라'])).toEqual(['가나다', '라']);
});
