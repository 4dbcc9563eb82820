import { expect, test } from 'vitest';
import { withFormulaFonts } from './formula-fonts.ts';
import { type Face, italic as italicFace, upright as uprightFace } from './formula-signs.ts';
import { waits } from './late-styles.ts';
import { printedIn, withCuts } from './fonts.ts';

const page =
  '<p>Müller’s <span class="katex"><span class="katex-mathml"><math><mi>Ω</mi></math></span>' +
  '<span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">ψ</span><span class="mord mathnormal">w</span>⋅</span></span></span> ∇ <i>q</i></p>';

test('a formula’s fonts keep what KaTeX has set, in pages and in JSON, and any number', () => {
  for (const text of [page, JSON.stringify({ lines: [page] })]) {
    const { [italicFace]: italic, [uprightFace]: upright } = printedIn([text], []).formulas;
    expect([...italic].sort().join('')).toBe(' qw');
    for (const sign of 'ψ⋅0123456789.−×') expect(upright).toContain(sign);
    for (const sign of 'ΩüM∇’w') expect(upright).not.toContain(sign);
  }
});

test('what an opening is set in comes first: what stands above the sheet of what is below it, and any number', () => {
  const later = '<link rel="stylesheet" href="/_astro/later.1.css">';
  const { openings, formulas } = printedIn([`${page}${later}${page.replace('>w<', '>v<')}`], []);
  expect([...openings[italicFace]].sort().join('')).toBe(' qw');
  for (const sign of 'ψ0123456789−') expect(openings[uprightFace]).toContain(sign);
  expect(formulas[italicFace]).toContain('v');
});

test('the text’s fonts keep every sign of the pages, and what a reader may type', () => {
  const { text } = printedIn([page, '{"name":"Łukasz"}'], []);
  for (const sign of 'Müller’∇ΩŁ⁻⁸₇≠{}~Q') expect(text).toContain(sign);
});

test('what three chapters are read in comes first: no code, no attribute, and numbers always', () => {
  const prose = '<p title="%">a&#x27;b<code>@</code> &amp;</p>';
  const { often } = printedIn([prose], [prose, prose, prose]);
  for (const sign of "Q'&0−×¹") expect(often).toContain(sign);
  for (const sign of '%@\t') expect(often).not.toContain(sign);
  expect(printedIn([prose], [prose, prose]).often).not.toContain("'");
});

test('a font stands in the style sheet as its cuts, the later one for its signs', () => {
  const face = '@font-face{font-family:A;src:url(/_astro/a.1.woff2)}';
  const cut = new Map([
    ['a.1.woff2', { first: 'a.2.woff2', later: { file: 'a.3.woff2', signs: ['ö', '&'] } }],
  ]);
  expect(withCuts(`b{}${face}`, cut)).toBe(
    'b{}@font-face{font-family:A;src:url(/_astro/a.2.woff2)}' +
      '@font-face{font-family:A;src:url(/_astro/a.3.woff2);unicode-range:U+F6,U+26}',
  );
});

test('a page brings the faces that it is set in, and the style sheet those of every formula', () => {
  const rules = new Map<Face, string>([['KaTeX_Main-Bold', '@font-face{B}']]);
  const bold = page.replace('mathnormal', 'mathbf');
  expect(withFormulaFonts(`<head></head>${bold}`, rules)).toContain('<style>@font-face{B}</style><script>');
  expect(withFormulaFonts(`<head></head>${page}`, rules)).not.toContain('<style>');
});

test('a script reads a page’s fonts where they have come: before later styles are asked for, and below those', () => {
  const preload = '<link rel="preload" as="style" href="/_astro/later.1.css">';
  const read = withFormulaFonts(`<head>${preload}</head>${waits}`, new Map());
  expect(read.replace(preload, '-')).toMatch(/^<head>(<script>document\.fonts[^]*<\/script>)-<\/head>\1$/);
});
