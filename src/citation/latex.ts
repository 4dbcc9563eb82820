const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs of the text and of mathematics, as every LaTeX has them. */
const signs: Readonly<Record<string, string>> = {
  '’': "'", '‘': '`', '“': '``', '”': "''", '–': '--', '—': '---', '…': '\\ldots{}', '·': '$\\cdot$',
  'ẑ': '$\\hat z$', '∂': '$\\partial$', 'η': '$\\eta$', 'σ': '$\\sigma$', 'Δ': '$\\Delta$', '−': '$-$',
  '×': '$\\times$', '≈': '$\\approx$', '≠': '$\\neq$', '≤': '$\\leq$', '≥': '$\\geq$', '∞': '$\\infty$',
}; // prettier-ignore

const accents: Readonly<Record<string, string>> = {
  '\u0300': '`', '\u0301': "'", '\u0302': '^', '\u0303': '~', '\u0304': '=', '\u0306': 'u', '\u0307': '.',
  '\u0308': '"', '\u030a': 'r', '\u030b': 'H', '\u030c': 'v', '\u0327': 'c', '\u0328': 'k',
}; // prettier-ignore

const below = '₀₁₂₃₄₅₆₇₈₉';
const above = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
/** Small digits in ASCII. */
const plainly = (small: string, digits: string): string =>
  [...small].map((digit) => '0123456789-'.charAt(digits.indexOf(digit))).join('');
const hangul = /\p{Script=Hangul}/u;

/**
 * Text that any LaTeX prints as it is: ASCII alone, and Hangul, for which a document needs kotex. Throws for a letter
 * that has no such form.
 */
export const latexText = (text: string): string =>
  text
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => special[sign] ?? `\\${sign}`)
    .replace(/[₀-₉]+/g, (small) => `$_{${plainly(small, below)}}$`)
    .replace(/[⁰¹²³⁴-⁹⁻]+/g, (small) => `$^{${plainly(small, above)}}$`)
    .replace(
      /[^\x00-\x7f]/gu,
      (sign) => signs[sign] ?? (hangul.test(sign) || isSlot(sign) ? sign : accented(sign, text)),
    );

/** Room for a number stays as it is (contract/citation.ts). */
const isSlot = (sign: string): boolean => '⟦⟧⟪⟫⟨⟩'.includes(sign);

function accented(letter: string, text: string): string {
  const [base = '', mark = '', ...more] = letter.normalize('NFD');
  const accent = accents[mark];
  if (!accent || more.length > 0)
    throw new Error(`“${letter}” in “${text}” has no form in LaTeX: give it one in src/citation/latex.ts.`);
  return `{\\${accent}{${base}}}`;
}

/** The packages that a form asks of a document in LaTeX. */
export function packagesFor(form: string, language: string): readonly string[] {
  const own: Readonly<Record<string, readonly string[]>> = {
    bibtex: ['url'],
    biblatex: [],
    href: ['hyperref'],
  };
  const packages = own[form];
  return packages && language === 'ko' ? [...packages, 'kotex'] : (packages ?? []);
}
