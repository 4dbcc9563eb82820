import type { Book, Equation } from '../chapters/book.ts';
import type { Preview } from '../contract/preview.ts';
import { reasonOn, rowOf } from './derivation.ts';
import { typesetFormula } from './formula.ts';
import { typesetHtml } from './typesetting.ts';

/** An equation's lines as its card shows them, for references on other pages. */
export const previewOf = ({ id, chapter, lines }: Equation, book: Book): Preview => ({
  lines: lines.map((line) => {
    const formula = typesetFormula(rowOf(line, lines[0]?.left ?? ''), {}, { display: true });
    const reason = reasonOn(line, { name: chapter, book });
    return typesetHtml([formula, ...reason], `${chapter}, equation “${id}”`);
  }),
});
