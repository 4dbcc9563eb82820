import type { Image, Node, Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx, textAttribute } from '../../chapters/jsx.ts';
import { linesOf, type Line } from '../../notation/latex/lines.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { pieces } from '../../notation/latex/pieces.ts';
import { tokensOf } from '../../notation/latex/tokens.ts';
import { chapterOf, failAt, pointIn, reasonOf, type Chapter, type InBook } from '../context.ts';
import { reasonOn, rowOf } from '../derivation.ts';
import { typesetFormula } from '../formula.ts';
import { element } from '../nodes.ts';

/**
 * Resolves the book's macros in `$…$` and in a `$$…$$` outside a card, for rehype-katex: its quantities are marked
 * by name.
 */
export function remarkFormulas(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    visit(tree, (node) => {
      if (node.type === 'code' && node.lang === 'math') failAt(file, node, 'formula', fenced);
      const plain = plainTextOf(node);
      if (plain && /[$\\]/.test(plain)) failAt(file, node, 'formula', inPlainText(plain));
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      try {
        node.data = { ...node.data, ...markupOf(node, chapter, (at) => pointIn(file, node, node.value, at)) };
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

type PlaceOf = (at: number) => Point | undefined;

function markupOf({ type, value }: Math | InlineMath, chapter: Chapter, placeOf: PlaceOf) {
  const display = type === 'math';
  const group = display ? { role: 'group' } : {};
  const reached = display || hasSymbols(value) ? { tabindex: '0' } : {};
  const lines = hasReasons(value) ? derivationIn(value, display) : [];
  const className = display
    ? ['formula', 'display', ...(lines.length > 0 ? ['derivation'] : [])]
    : ['formula'];
  return {
    hName: display ? 'div' : 'span',
    hProperties: { className, ...reached, ...group },
    hChildren:
      lines.length > 0
        ? lines.map((line) => lineOf(line, lines[0]?.left ?? '', chapter, placeOf))
        : [typesetFormula(value, { place: placeOf(0) }, { display })],
  };
}

/** The lines of a derivation that stands on no card but gives reasons. Throws Misread. */
function derivationIn(latex: string, display: boolean): Line[] {
  const [first] = tokensOf(latex).filter(({ kind }) => kind === 'reason');
  if (!display) throw new Misread('reason', first?.at ?? 0, 'a reason, \\by{…}, belongs to a line of $$…$$');
  return linesOf(latex);
}

function lineOf(line: Line, first: string, chapter: Chapter, placeOf: PlaceOf) {
  const origin = { place: placeOf(line.at) };
  const formula = typesetFormula(rowOf(line, first), origin, { display: true });
  return element('div', { class: 'line' }, [formula, ...reasonOn(line, chapter, origin)]);
}

const hasReasons = (latex: string): boolean => tokensOf(latex).some(({ kind }) => kind === 'reason');

const hasSymbols = (latex: string): boolean => pieces(latex).some((piece) => piece.kind === 'symbol');
