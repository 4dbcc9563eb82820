import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type State } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';

const hasClass = ({ properties: { className } }: Element, ...names: readonly string[]): boolean =>
  Array.isArray(className) && names.some((name) => className.includes(name));

/** Parts of a page that mean nothing in plain text: controls, previews, drawings, numbers set in a formula. */
const isLeftOut = (node: Element): boolean =>
  ['script', 'style', 'svg', 'form', 'noscript', 'button', 'dialog', 'input'].includes(node.tagName) ||
  node.properties['hidden'] === true ||
  node.properties['dataCite'] !== undefined ||
  hasClass(node, 'preview', 'substituted', 'phantom', 'sl-anchor-link', 'verdict', 'margin');

/** A built chapter as Markdown: its words with the numbers filled in, its formulas as LaTeX. Throws without a chapter. */
export function markdownOf(html: string, address: string): string {
  const tree = fromHtml(html);
  const parts = [find(tree, 'h1'), find(tree, 'sl-markdown-content')];
  if (!parts[1]) throw new Error(`${address} has no chapter to write as Markdown`);
  const content: Root = { type: 'root', children: parts.filter((part) => part !== undefined) };
  prepare(content, address);
  const mdast = toMdast(content, { handlers: { span, div } });
  return toMarkdown(mdast, { extensions: [gfmToMarkdown(), mathToMarkdown()], bullet: '-' });
}

function find(tree: Root, name: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName === name || hasClass(node, name)) found ??= node;
  });
  return found;
}

/** Takes out what is left out, and makes links lead from anywhere. */
function prepare(tree: Root, address: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (isLeftOut(node) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const { href } = node.properties;
    if (typeof href === 'string') node.properties['href'] = new URL(href, address).href;
    return undefined;
  });
}

/** A formula's LaTeX, which KaTeX keeps beside it; the room left for a left side is not part of it. */
function latexOf(node: Nodes): string | undefined {
  let latex: string | undefined;
  visit(node, 'element', (element) => {
    const [only] = element.children;
    if (element.tagName === 'annotation' && only?.type === 'text') latex ??= only.value;
  });
  return latex && withoutPhantom(latex);
}

function withoutPhantom(latex: string): string {
  const start = '\\hphantom{';
  if (!latex.startsWith(start)) return latex;
  let depth = 1;
  let end = start.length;
  for (; depth > 0 && end < latex.length; end++) {
    if (latex[end] === '{') depth++;
    if (latex[end] === '}') depth--;
  }
  return latex.slice(end).trim();
}

function span(state: State, node: Element) {
  if (!hasClass(node, 'katex')) return state.all(node);
  const value = latexOf(node);
  return value === undefined ? undefined : ({ type: 'inlineMath', value } as never);
}

function div(state: State, node: Element) {
  const value = hasClass(node, 'line', 'display') ? latexOf(node) : undefined;
  return value === undefined ? state.toFlow(state.all(node)) : ({ type: 'math', value } as never);
}
