import type { Markup } from '../../cells/view/markup.ts';

const svg = 'http://www.w3.org/2000/svg';
const ofPictures = new Set(['svg', 'g', 'path', 'text']);

/** The tree as elements; every string in it is text. */
export function toDom(node: Markup | string): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = ofPictures.has(node.tag)
    ? document.createElementNS(svg, node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map(toDom));
  return element;
}
