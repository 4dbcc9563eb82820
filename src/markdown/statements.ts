import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Cuts a rendered chapter into the statements of its tags: the very markup that the chapter shows. `address` is
 * the chapter's path; links are made to lead from anywhere. A section's statement is its first paragraph.
 */
export function statementsOf(html: string, address: string): ReadonlyMap<string, string> {
  const tree = fromHtml(html, { fragment: true });
  freeLinks(tree, address);
  const statements = new Map<string, string>();
  visit(tree, 'element', (node) => {
    const tag = tagIn(node);
    if (tag === '' || node.tagName === 'h2') return undefined;
    statements.set(tag, toHtml(node));
    if (!hasClass(node, 'equation')) return undefined;
    for (const line of linesIn(node)) statements.set(tagIn(line), toHtml(withMark(node, tagIn(line))));
    return SKIP;
  });
  for (const [tag, paragraph] of firstParagraphs(tree)) statements.set(tag, toHtml(paragraph));
  return statements;
}

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

const tagIn = (node: Element): string => String(node.properties['dataTag'] ?? '');

function linesIn(equation: Element): Element[] {
  const lines: Element[] = [];
  visit(equation, 'element', (node) => {
    if (node !== equation && node.properties['dataTag'] !== undefined) lines.push(node);
  });
  return lines;
}

/** A line is stated by its whole derivation, itself marked. */
function withMark(equation: Element, tag: string): Element {
  const copy = structuredClone(equation);
  for (const line of linesIn(copy)) {
    if (tagIn(line) === tag)
      line.properties['className'] = [line.properties['className'] ?? [], 'cited'].flat() as string[];
  }
  return copy;
}

/** The first paragraph after each heading that has a tag. */
function firstParagraphs(tree: Root): [string, Element][] {
  const found: [string, Element][] = [];
  let open = '';
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    open = headingTag(node) ?? open;
    if (node.tagName !== 'p' || open === '') continue;
    found.push([open, node]);
    open = '';
  }
  return found;
}

function headingTag(node: Element): string | undefined {
  let tag: string | undefined;
  if (hasClass(node, 'section-head'))
    visit(node, 'element', (heading) => {
      if (heading.tagName === 'h2') tag = tagIn(heading);
    });
  return tag;
}

function freeLinks(tree: Nodes, address: string): void {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href !== 'string' || /^[a-z]+:/.test(href)) return;
    const { pathname, search, hash } = new URL(href, `https://book.invalid${address}`);
    properties['href'] = `${pathname}${search}${hash}`;
  });
}
