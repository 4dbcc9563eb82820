import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { chapterOf, failAt, type InBook } from '../context.ts';
import { wrapper } from '../nodes.ts';
import { replaceEach } from '../replace.ts';

const decimal = /[-−]?\d+[.]\d+/;
const chapterNumber = /\bChapters? \d+|\d+장/;

/**
 * No computed number is typed by hand: a decimal in a chapter's words, tables or formulas fails the build,
 * unless it is quoted (`<Quoted>`) or chosen by the author and exact (`<Given>0.01</Given>`). Nor is a chapter's.
 */
export function remarkLiterals(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    if (chapterOf(file, options).number === undefined) return;
    visit(tree, (node) => {
      if ('name' in node && (node.name === 'Quoted' || node.name === 'Given')) return SKIP;
      if (node.type === 'text' || node.type === 'inlineMath' || node.type === 'math') {
        const found = decimal.exec(node.value);
        if (found) failAt(file, node, 'typed-number', advice(found[0]), node.value, found.index);
        const chapter = node.type === 'text' ? chapterNumber.exec(node.value) : null;
        if (chapter)
          failAt(file, node, 'typed-chapter', chapterAdvice(chapter[0]), node.value, chapter.index);
      }
      return undefined;
    });
    replaceEach(tree, 'Given', ({ children }) => wrapper('span', { class: 'given' }, children));
  };
}

const advice = (number: string): string =>
  `The number ${number} is typed by hand. Write <V of="…" /> if it is computed, <Quoted source="notebook"> if ` +
  'somebody else printed it, <Given> if you chose it.';

const chapterAdvice = (words: string): string =>
  `“${words}” is typed by hand, and chapters move. Write <Ref to="…" /> for its number, by the name of its file.`;
