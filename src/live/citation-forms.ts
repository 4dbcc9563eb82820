import { isStyle, slots, type Citation } from '../contract/citation.ts';
import { escapeHtml } from '../contract/html.ts';
import { latexNumber } from '../contract/latex.ts';
import { fillSeen } from '../contract/seen.ts';
import type { CiteWords } from '../contract/words.ts';
import { numberQuery, suffixOf, type CitedNumber } from './number-link.ts';
import { sentenceOf, type Writer } from './number-sentence.ts';

/** Every form with the day of the visit, and with the number, if there is one, and the query that recomputes it. */
export function filledForms(
  { forms }: Citation,
  words: CiteWords,
  number?: CitedNumber,
): Record<string, string> {
  const said = number && {
    text: sentenceOf(number, words, inText(words)),
    latex: sentenceOf(number, words, inLatex(words)),
    query: numberQuery(number),
    key: `-${suffixOf(number)}`,
  };
  return Object.fromEntries(
    Object.entries(forms).map(([form, text]) => [
      form,
      fillSeen(text, new Date())
        .replace(numberSlot, (_, next: string) => (said ? numberBefore(next, form, said) : next))
        .replaceAll(slots.query, said ? queryIn(form, said.query) : '')
        .replaceAll(slots.key, said?.key ?? ''),
    ]),
  );
}

/** Room for a number, and the letter that begins the title after it. */
const numberSlot = new RegExp(`${slots.number}([A-Z]?)`, 'g');

/** BibTeX makes the first letter after the number a small one unless it is told not to. */
function numberBefore(next: string, form: string, said: { text: string; latex: string }): string {
  const isKept = next !== '' && (form === 'bibtex' || form === 'biblatex');
  return `${numberIn(form, said)}; ${isKept ? `{${next}}` : next}`;
}

/** The number’s sentence as a form writes it; where a style would change its letters, kept from that. */
function numberIn(form: string, { text, latex }: { text: string; latex: string }): string {
  if (isStyle(form)) return escapeHtml(text);
  if (form === 'bibtex' || form === 'biblatex') return `{${latex}}`;
  if (form === 'href') return latex;
  return form === 'csl' ? JSON.stringify(`<span class="nocase">${text}</span>`).slice(1, -1) : text;
}

function queryIn(form: string, query: string): string {
  if (isStyle(form)) return escapeHtml(query);
  return form === 'href' ? query.replace(/[&%#]/g, '\\$&') : query;
}

/** A sentence in plain text. */
export const inText = ({ plain }: CiteWords): Writer => ({
  equation: (quantity, printed) => `${plain[quantity] ?? quantity} = ${printed}`,
  words: (text) => text,
});

/** A sentence for LaTeX: its equations are formulas, and all is ASCII but Hangul. */
export const inLatex = ({ latex }: CiteWords): Writer => ({
  equation: (quantity, printed) => `$${latex[quantity] ?? quantity} = ${latexNumber(printed)}$`,
  words: (text) => text.replaceAll('’', "'"),
});
