import { expect, test } from 'vitest';
import { glyphsOf } from './glyphs.ts';

test.each([
  ['w₁₁', 'italic w · sub 11'],
  ['ẑ', 'italic z · hat ˆ'],
  ['CE', 'upright CE'],
  ['∂ẑ/∂f', 'upright ∂ · italic z · hat ˆ · upright /∂ · italic f'],
  ['η', 'italic η'],
])('%s is set as %s', (plain, set) => {
  expect(glyphsOf(plain).map(({ kind, text }) => `${kind} ${text}`).join(' · ')).toBe(set); // prettier-ignore
});
