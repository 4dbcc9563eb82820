import { expect, test } from 'vitest';
import { printedIn, slicesOf } from './fonts.ts';

const page =
  '<p>Müller’s <span class="katex"><span class="katex-mathml"><math><mi>Ω</mi></math></span>' +
  '<span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">ψ</span></span></span></span> ∇</p>';

test('a formula’s fonts keep what KaTeX has set, in pages and in JSON, and any number', () => {
  for (const text of [page, JSON.stringify({ lines: [page] })]) {
    const { formulas } = printedIn([text]);
    expect(formulas).toContain('ψ');
    for (const sign of 'ΩüM∇’') expect(formulas).not.toContain(sign);
    for (const sign of '0123456789.−×') expect(formulas).toContain(sign);
  }
});

test('the text’s fonts keep every sign of the pages, and what a reader may type', () => {
  const { text } = printedIn([page, '{"name":"Łukasz"}']);
  for (const sign of 'Müller’∇ΩŁ⁻⁸₇≠{}~Q') expect(text).toContain(sign);
});

test('syllables that most pages have are in one slice, the others by how many have them', () => {
  expect(slicesOf(['가나 a', '가나다', '가다라'])).toEqual(['가나다', '라']);
});
