import type { Element, ElementContent } from 'hast';

/** Classes of KaTeX that no rule is for. */
const plain = ['mord', 'mtight', 'mathdefault'];

const classesOf = (element: Element): readonly unknown[] => {
  const { className } = element.properties;
  return Array.isArray(className) ? className : [];
};
const has = (node: ElementContent | undefined, name: string): node is Element =>
  node?.type === 'element' && classesOf(node).includes(name);
const isExactly = (node: ElementContent | undefined, ...names: readonly string[]): node is Element =>
  node?.type === 'element' && classesOf(node).join(' ') === names.join(' ');

const styleOf = (element: Element): string => {
  const { style } = element.properties;
  return typeof style === 'string' ? style : '';
};
const valueOf = (element: Element, property: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${property}:\\s*([^;]+)`).exec(styleOf(element))?.[1];

function addStyle(element: Element, declaration: string): void {
  element.properties = { ...element.properties, style: `${styleOf(element)}${declaration};` };
}

/**
 * Takes away what KaTeX writes only to take room, a fifth of a page's elements, and lets the elements beside it take
 * it: struts, empty rows and the cells that Safari needs are drawn by Formula.css, spaces are margins.
 */
export function slim(element: Element): void {
  for (const child of element.children) if (child.type === 'element') slim(child);
  takeStruts(element);
  takeDelimiters(element);
  takeSpaces(element);
  takeRows(element);
  element.children = element.children.filter((child) => !has(child, 'vlist-s')).map(inner);
}

/** A single row needs no element. A second one holds nothing: it says by how much the first hangs below its line. */
function takeRows(element: Element): void {
  if (!has(element, 'vlist-t')) return;
  const [first, second] = element.children;
  if (has(second, 'vlist-r')) {
    const [cell] = second.children;
    addStyle(element, `--depth:${cell?.type === 'element' ? (valueOf(cell, 'height') ?? '0') : '0'}`);
    element.children.pop();
  } else if (has(first, 'vlist-r')) element.children = first.children;
}

/** In MathML a row of one is that one, and so is a letter or sign that holds an element: KaTeX writes what stands above a shape as one. */
export function slimMathML(element: Element): void {
  element.children = element.children.map((child) => {
    if (child.type !== 'element') return child;
    slimMathML(child);
    const [only, ...more] = child.children;
    const isRow =
      ['mi', 'mo'].includes(child.tagName) ||
      (child.tagName === 'mrow' && Object.keys(child.properties).length === 0);
    return isRow && only?.type === 'element' && more.length === 0 ? only : child;
  });
}

function takeStruts(element: Element): void {
  const [strut] = element.children;
  if (isExactly(strut, 'katex-strut')) {
    addStyle(element, `--height:${valueOf(strut, 'height') ?? '0'}`);
    addStyle(element, `--align:${valueOf(strut, 'vertical-align') ?? '0'}`);
  } else if (isExactly(strut, 'pstrut')) {
    addStyle(element, `--height:${valueOf(strut, 'height') ?? '0'}`);
  } else return;
  element.children.shift();
}

/** A fraction stands between two delimiters that are not to be seen. */
function takeDelimiters(element: Element): void {
  const [open, fraction, close] = element.children;
  if (!isExactly(open, 'mopen', 'nulldelimiter') || !isExactly(close, 'mclose', 'nulldelimiter')) return;
  if (!has(fraction, 'mfrac') || element.children.length !== 3) return;
  addStyle(fraction, 'padding:0 0.12em');
  element.children = [fraction];
}

function takeSpaces(element: Element): void {
  element.children = element.children.reduce<ElementContent[]>((kept, child) => {
    const before = kept.at(-1);
    const room = isExactly(child, 'mspace') ? valueOf(child, 'margin-right') : undefined;
    if (room === undefined || before?.type !== 'element' || !canTake(before)) return [...kept, child];
    addStyle(before, `margin-right:${room}`);
    return kept;
  }, []);
}

const canTake = (element: Element): boolean =>
  element.tagName === 'span' &&
  valueOf(element, 'margin-right') === undefined &&
  !has(element, 'mspace') &&
  !has(element, 'vlist-t');

/** Of an element with a single one in it, one of which says nothing, the other. */
function inner(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'span') return node;
  const [only, ...more] = node.children;
  if (only?.type !== 'element' || only.tagName !== 'span' || more.length > 0) return node;
  if (isPlain(only)) return inner({ ...node, children: only.children });
  return isPlain(node) ? only : node;
}

const isPlain = (element: Element): boolean =>
  classesOf(element).length > 0 &&
  Object.keys(element.properties).every((name) => name === 'className') &&
  classesOf(element).every((name) => plain.includes(String(name)));
