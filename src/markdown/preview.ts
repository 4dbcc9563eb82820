import type { Book, Equation } from '../chapters/book.ts';
import type { Preview } from '../contract/preview.ts';
import { reasonOn, rowOf } from './derivation.ts';
import { typesetFormula } from './formula.ts';
import { typesetHtml } from './typesetting.ts';

/**
 * An equation's lines as its card shows them, for references on other pages. What its book does not have yet, a reason
 * refers to in the first language's.
 */
export const previewOf = ({ id, chapter, lines }: Equation, book: Book, fallback: Book): Preview => ({
  lines: lines.map((line) => {
    const formula = typesetFormula(rowOf(line, lines[0]?.left ?? ''), {}, { display: true });
    const reason = reasonOn(line, { name: chapter, book, fallback });
    return typesetHtml([formula, ...reason], `${chapter}, equation “${id}”`);
  }),
});
