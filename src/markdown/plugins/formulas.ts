import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { Misread } from '../../notation/latex/misread.ts';
import { pieces } from '../../notation/latex/pieces.ts';
import { failAt, reasonOf } from '../context.ts';
import { typesetFormula } from '../katex.ts';
import { element, finished } from '../nodes.ts';

/** Typesets `$…$` and a `$$…$$` outside a card, the book's quantities marked by name. */
export function remarkFormulas() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'math' && node.type !== 'inlineMath') || parent === undefined || index === undefined)
        return;
      const display = node.type === 'math';
      try {
        const formula = typesetFormula(node.value, { display });
        const properties = hasSymbols(node.value) ? { tabindex: '0' } : {};
        parent.children[index] = finished(
          display
            ? element('div', { class: 'formula display', tabindex: '0', role: 'group' }, [formula])
            : element('span', { class: 'formula', ...properties }, [formula]),
        );
      } catch (error) {
        failAt(file, node, 'formula', reasonOf(error), node.value, error instanceof Misread ? error.at : 0);
      }
    });
  };
}

const hasSymbols = (latex: string): boolean => pieces(latex).some((piece) => piece.kind === 'symbol');
