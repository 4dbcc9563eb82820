/** What a text says as a number, or why it says none. */
export type TypedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-number' | 'not-finite' | 'two-readings' };

/** Characters that come with a copied text and show nothing. */
const unseen = /[\u00ad\u200b-\u200f\u2060]/g;
/** Minus, hyphens, figure and en dash; an em dash is punctuation. */
const dashes = /[\u2212\u2010-\u2013]/g;
/** “×10⁻⁴”, “*10^-4”: how a page prints, and others type, what a script writes as e-4. */
const powerOfTen = /^([^/]*?)\s*[×x*·]\s*10(?:\^|(?=[⁻⁺⁰¹²³⁴-⁹]))(?=[^/]+$)/i;
/** 0.7² and 2½, which would read as 0.72 and 21/2 once their digits are plain ones. */
const raised = /[\d０-９.,]\s*[²³¹⁰-₟¼-¾⅐-⅞]/;

/** The same text in ASCII, as far as numbers go: 「－０．５」 is -0.5, “3×10⁻⁴” is 3e-4. */
function plain(text: string): string {
  const shown = text.replace(unseen, '').trim().replace(powerOfTen, '$1e');
  return raised.test(shown) ? '?' : shown.normalize('NFKC').replace(dashes, '-');
}

/** 1,000 is a thousand to some and one to others. 0,500 and 12,5 are said by nobody to be thousands. */
const ambiguous = /^[-+]?\s*[1-9]\d{0,2},\d{3}$/;
/** A comma groups thousands where a point or another comma follows it; alone it is the decimal point. */
const grouped = /^[-+]?\s*[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;
const decimal = /^([-+]?)\s*((?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i;

/**
 * Reads a number as people write them: `0.5`, `0,5`, `1/2`, `1e-3`, `−2`, `０．５`, `3.2×10⁻⁴`. Every field, link and
 * table is read by this one. What can be read in two ways is not guessed at.
 */
export function readTyped(text: string): TypedNumber {
  const typed = plain(text);
  if (typed === '') return { ok: false, problem: 'empty' };
  const parts = typed.split(/\s*[/⁄∕]\s*/);
  if (parts.some((part) => ambiguous.test(part))) return { ok: false, problem: 'two-readings' };
  const [over, under = 1] = parts.map(readDecimal);
  if (over === undefined || parts.length > 2 || Number.isNaN(over / under))
    return { ok: false, problem: 'not-a-number' };
  const value = over / under;
  if (!Number.isFinite(value + under)) return { ok: false, problem: 'not-finite' };
  return { ok: true, value: value === 0 ? 0 : value };
}

/** NaN where it is no decimal. */
function readDecimal(part: string): number {
  const [, sign = '', digits = 'NaN'] =
    decimal.exec(grouped.test(part) ? part.replaceAll(',', '') : part.replace(',', '.')) ?? [];
  return Number(sign + digits);
}

/** Whether a text is a number in digits and a point, which needs no telling what was understood. */
export const isPlainNumber = (text: string): boolean => /^\s*[-−]?\d+(\.\d+)?\s*$/.test(text);
