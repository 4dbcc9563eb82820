import type { Equation } from '../chapters/book.ts';
import type { Preview } from '../contract/preview.ts';
import { rowOf } from './equation-card.ts';
import { formulaHtml } from './typesetting.ts';

/** An equation's lines as its card shows them, for references on other pages. */
export const previewOf = ({ id, chapter, lines }: Equation): Preview => ({
  lines: lines.map((line) =>
    formulaHtml(rowOf(line, lines[0]?.left ?? ''), `${chapter}, equation “${id}”`, { display: true }),
  ),
});
