import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { element } from '../../markdown/nodes.ts';
import { handwritten } from './latex.ts';
import { formulaOf, isLeftOut, plotInWords, rewrites, valueOf } from './parts.ts';
import { displayFormula, elementsOf, find, findClass, hasClass, property } from './tree.ts';

/**
 * A built chapter as Markdown, as one would write it: its words with the numbers filled in, its formulas as LaTeX with
 * their labels. `about` says below the title what it is a part of. Throws without a chapter.
 */
export function markdownOf(html: string, address: string, about: readonly (Element | string)[] = []): string {
  const [title, ...content] = readable(html);
  if (!title) throw new Error(`${address} has no chapter to write as Markdown`);
  const lead = about.length > 0 ? [element('p', {}, about)] : [];
  const root: Root = { type: 'root', children: [title, ...lead, ...content] };
  visit(root, 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string')
      properties['href'] = new URL(properties['href'], address).href;
  });
  const mdast = toMdast(root, { handlers: { span, div, pre, code } });
  visit(mdast, (node) => {
    if ('children' in node) keepNumbersApart(node);
  });
  return toMarkdown(mdast, { extensions: [gfmToMarkdown(), mathToMarkdown()], bullet: '-' });
}

/** What a page says, its title in front, without its controls; nothing where it has no content. */
export function readable(html: string): ElementContent[] {
  const tree = fromHtml(html);
  const title = find(tree, ({ tagName }) => tagName === 'h1');
  const content = findClass(tree, 'sl-markdown-content');
  return title && content ? [title, ...content.children.flatMap(rewritten)] : [];
}

/** A node as the Markdown has it, from the innermost part outward. */
function rewritten(node: ElementContent): ElementContent[] {
  if (node.type === 'comment') return [];
  if (node.type !== 'element') return [node];
  if (isLeftOut(node)) return [];
  if (node.tagName === 'input') return valueOf(node);
  if (hasClass(node, 'katex')) return [formulaOf(node)];
  if (hasClass(node, 'cell-plot')) return [plotInWords(node)];
  const inner = { ...node, children: node.children.flatMap(rewritten) };
  const rewrite = Object.entries(rewrites).find(([name]) => hasClass(inner, name))?.[1];
  return rewrite ? rewrite(inner) : [inner];
}

/** Pandoc takes `$x$0.7` for no formula: a number is kept apart from the dollar before it. */
function keepNumbersApart({ children }: Parents): void {
  children.forEach((child, i) => {
    const next = children[i + 1];
    if ((child as Nodes).type === 'inlineMath' && next?.type === 'text' && /^\d/.test(next.value))
      next.value = ` ${next.value}`;
  });
}

function span(state: State, node: Element) {
  if (!hasClass(node, 'tex')) return state.all(node) as PhrasingContent[];
  return { type: 'inlineMath', value: handwritten(property(node, 'dataLatex')).trim() } as never;
}

function div(state: State, node: Element) {
  if (hasClass(node, 'tex')) return { type: 'math', value: property(node, 'dataLatex') } as never;
  const [only] = elementsOf(node);
  if (!hasClass(node, 'display') || !only) return state.toFlow(state.all(node));
  return div(state, displayFormula(handwritten(property(only, 'dataLatex'))));
}

/** A keyboard's minus, which a program can read. */
const asCode = (node: Element): string => toString(node).replaceAll('−', '-');

function code(_: State, node: Element) {
  return { type: 'inlineCode', value: asCode(node) } as const;
}

function pre(_: State, node: Element) {
  const lang = hasClass(node, 'cell-code') ? 'ts' : property(node, 'dataLanguage');
  const value = asCode(node).replace(/\n$/, '');
  return { type: 'code', lang: lang === '' || lang === 'plaintext' ? null : lang, value } as const;
}
