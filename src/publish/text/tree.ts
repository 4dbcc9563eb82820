import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { element } from '../../markdown/nodes.ts';

export const hasClass = ({ properties: { className } }: Element, ...names: readonly string[]): boolean =>
  Array.isArray(className) && names.some((name) => className.includes(name));

/** The first element below a node that a test accepts. */
export function find(node: Root | Element, accepts: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(node, 'element', (each) => {
    if (each !== node && accepts(each)) found ??= each;
  });
  return found;
}

export const findClass = (node: Root | Element, name: string): Element | undefined =>
  find(node, (each) => hasClass(each, name));

export const elementsOf = (node: Element): Element[] =>
  node.children.filter((child) => child.type === 'element');

export const textOf = (node: Element | undefined): string => (node ? toString(node).trim() : '');

/** A property that is a string; nothing else is asked for. */
export function property(node: Element | undefined, name: string): string {
  const value = node?.properties[name];
  return typeof value === 'string' ? value : '';
}

/** A formula, as the Markdown takes it; rendition.ts writes it between dollars. Its text keeps the spaces around it. */
export const inlineFormula = (latex: string): Element =>
  element('span', { class: 'tex', dataLatex: latex }, [latex]);
export const displayFormula = (latex: string): Element =>
  element('div', { class: 'tex', dataLatex: latex }, [latex]);

export const strong = (...children: readonly (Element | string)[]): Element =>
  element('strong', {}, children);

/** A paragraph of parts with a middle dot between them, without those that are missing. */
export function parts(...all: readonly (Element | string | undefined)[]): Element {
  const present = all.filter((part): part is Element | string => part !== undefined && part !== '');
  return element(
    'p',
    {},
    present.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])),
  );
}

/** What a part of a page becomes. */
export type Rewrite = (node: Element) => ElementContent[];
