import { fallbackOf, type Book, type Equation } from '../chapters/book.ts';
import type { Preview } from '../contract/preview.ts';
import { stringsFor } from '../strings/index.ts';
import { reasonOn, rowOf } from './derivation.ts';
import { typesetFormula } from './formula.ts';
import { typesetHtml } from './typesetting.ts';

/** An equation's lines as its card shows them, for references on other pages. */
export function previewOf(
  { id, chapter, lines }: Equation,
  book: Book,
  fallback = fallbackOf(book.language),
): Preview {
  const home = { name: chapter, book, fallback, strings: stringsFor(book.language) };
  return {
    lines: lines.map((line) => {
      const formula = typesetFormula(rowOf(line, lines[0]?.left ?? ''), {}, { display: true });
      return typesetHtml([formula, ...reasonOn(line, home)], `${chapter}, equation “${id}”`);
    }),
  };
}
