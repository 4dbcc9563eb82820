import type { Image, Node, Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx, textAttribute } from '../../chapters/jsx.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { pieces } from '../../notation/latex/pieces.ts';
import { failAt, pointIn, reasonOf } from '../context.ts';
import { typesetFormula } from '../formula.ts';

/**
 * Resolves the book's macros in `$…$` and in a `$$…$$` outside a card, for rehype-katex: its quantities are marked
 * by name.
 */
export function remarkFormulas() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      if (node.type === 'code' && node.lang === 'math') failAt(file, node, 'formula', fenced);
      const plain = plainTextOf(node);
      if (plain && /[$\\]/.test(plain)) failAt(file, node, 'formula', inPlainText(plain));
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      try {
        node.data = { ...node.data, ...markupOf(node, pointIn(file, node, node.value)) };
      } catch (error) {
        failAt(file, node, 'formula', reasonOf(error), node.value, error instanceof Misread ? error.at : 0);
      }
    });
  };
}

/** What a page shows without typesetting it: a picture's words, a title. */
function plainTextOf(node: Node): string | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return (node as Image).alt ?? undefined;
  return isJsx(node) ? textAttribute(node, 'title') : undefined;
}

const inPlainText = (text: string): string =>
  `“${text}” is shown as it stands: a picture’s words and a title hold no formula. Say it in words.`;

const fenced = 'A formula stands between $$ and $$: in a fence nothing of it would be checked.';

function markupOf({ type, value }: Math | InlineMath, place: Point | undefined) {
  const display = type === 'math';
  const group = display ? { role: 'group' } : {};
  const reached = display || hasSymbols(value) ? { tabindex: '0' } : {};
  return {
    hName: display ? 'div' : 'span',
    hProperties: { className: display ? ['formula', 'display'] : ['formula'], ...reached, ...group },
    hChildren: [typesetFormula(value, { place }, { display })],
  };
}

const hasSymbols = (latex: string): boolean => pieces(latex).some((piece) => piece.kind === 'symbol');
