import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { leavesOf, type Facts } from './facts.ts';

/** What a page shows and says, kind by kind: the words of each block, each number, formula, id and link. */
export function factsOfPage(html: string): Facts {
  const page = fromHtml(html);
  return {
    text: blocksOf(page),
    numbers: pick(page, (element) => ('dataQuantity' in element.properties ? [numberOf(element)] : [])),
    MathML: pick(page, (element) =>
      element.tagName === 'math' ? [toHtml(withoutAnnotations(element))] : [],
    ),
    annotations: pick(page, (element) => (element.tagName === 'annotation' ? [toString(element)] : [])),
    'ids and tags': pick(page, (element) => attributesOf(element, isName)),
    links: pick(page, (element) => attributesOf(element, isLink)),
    elements: pick(page, ({ tagName }, parent) => [parent ? `${parent.tagName} > ${tagName}` : tagName]),
    attributes: pick(page, (element) => attributesOf(element, (name) => !isName(name) && !isLink(name))),
    scripts: pick(page, scriptOf),
  };
}

/** What `of` finds at each element of a page, from first to last. */
function pick(page: Nodes, of: (element: Element, parent: Element | undefined) => string[]): string[] {
  const found: string[] = [];
  visit(page, 'element', (element, _, parent) => {
    found.push(...of(element, parent?.type === 'element' ? parent : undefined));
  });
  return found;
}

/** Elements whose words run on in the line around them. */
const inline =
  /^(a|abbr|b|br|button|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|tspan|var)$/;

/** The words of a page as a reader sees them, a block a piece. MathML and scripts have kinds of their own. */
function blocksOf(page: Nodes): string[] {
  let blocks = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text') blocks += node.value.replaceAll(/\s+/g, ' ');
    if (!('children' in node)) return;
    const name = node.type === 'element' ? node.tagName : 'root';
    if (name === 'math' || name === 'script' || name === 'style') return;
    const edge = inline.test(name) ? '' : '\n';
    blocks += edge;
    node.children.forEach(walk);
    blocks += edge;
  };
  walk(page);
  return blocks
    .split('\n')
    .map((block) => block.trim())
    .filter(Boolean);
}

/** A printed number with all that its attributes say of it. */
function numberOf(element: Element): string {
  const said = attributesOf(element, (name) => name.startsWith('data')).map((said) =>
    said.replace(/^\S+ /, ''),
  );
  return `${said.join(' ')}: ${toString(element)}`;
}

function withoutAnnotations(math: Element): Element {
  const copy = structuredClone(math);
  visit(copy, 'element', (element, index, parent) => {
    if (element.tagName !== 'annotation' || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return copy;
}

const isName = (name: string): boolean =>
  /^(id|htmlFor|name|dataTag|dataCite|dataEquation|ariaLabelledBy)$/.test(name);
const isLink = (name: string): boolean => /^(href|src|action|componentUrl|rendererUrl)$/i.test(name);

/** The attributes that `wanted` names, each with its element: `a href="/en/"`. */
function attributesOf({ tagName, properties }: Element, wanted: (name: string) => boolean): string[] {
  return Object.entries(properties)
    .filter(([name]) => wanted(name))
    .map(
      ([name, value]) =>
        `${tagName} ${name}=${JSON.stringify(Array.isArray(value) ? value.join(' ') : value)}`,
    );
}

/** A script that stands in the page; what it says as JSON, leaf by leaf. */
function scriptOf(element: Element): string[] {
  if (element.tagName !== 'script' && element.tagName !== 'style') return [];
  const source = toString(element).trim();
  if (!source) return [];
  return /json$/.test(String(element.properties['type'])) ? leavesOf(JSON.parse(source)) : source.split('\n');
}
