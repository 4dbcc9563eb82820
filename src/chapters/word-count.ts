import type { Node } from 'mdast';
import { isJsx } from './jsx.ts';
import type { ParsedChapter } from './chapter.ts';

/** What a chapter's prose amounts to: the words that everybody reads, and those that open on demand. */
export interface Words {
  readonly main: number;
  readonly deeper: number;
  /** The longest paragraph of either, and its line. */
  readonly longest: { readonly words: number; readonly line: number };
}

/** What stands closed on the page: the main path goes past it. */
const opens = /^(Deeper|Hint|Solution)$/;
/** What is looked up rather than read: tables, and what has its own measure. */
const isNoProse = (node: Node): boolean =>
  /^(table|code|math|yaml|mdxjsEsm|mdxFlowExpression)$/.test(node.type);

/** The words of a chapter's sentences, headings, lists and captions; a formula or a number in a sentence is one. */
export function wordsOf({ tree }: Pick<ParsedChapter, 'tree'>): Words {
  let [main, deeper] = [0, 0];
  let longest = { words: 0, line: 0 };
  const count = (node: Node, isOpened: boolean): void => {
    if (isNoProse(node)) return;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const words = wordsIn(node);
      if (isOpened) deeper += words;
      else main += words;
      if (words > longest.words) longest = { words, line: node.position?.start.line ?? 0 };
      return;
    }
    const inside = isOpened || (isJsx(node) && opens.test(node.name ?? ''));
    if ('children' in node) (node.children as Node[]).forEach((child) => count(child, inside));
  };
  count(tree, false);
  return { main, deeper, longest };
}

const wordsIn = (node: Node): number =>
  textOf(node)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A paragraph's text; a formula, a number or a reference as one word. */
function textOf(node: Node): string {
  if (node.type === 'text') return (node as Node & { value: string }).value;
  if (node.type === 'inlineMath' || node.type === 'inlineCode') return 'x';
  if (node.type === 'mdxTextExpression') return '';
  if (isJsx(node) && node.children.length === 0) return 'x';
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
}
