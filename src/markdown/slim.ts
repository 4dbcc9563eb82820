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
  takeStack(element);
  takeSize(element);
  element.children = element.children.filter((child) => !has(child, 'vlist-s')).map(inner);
}

/** A row needs no element. A second one holds nothing: it says by how much the first hangs below its line. */
function takeRows(element: Element): void {
  if (!has(element, 'vlist-t')) return;
  const [first, second] = element.children;
  if (has(second, 'vlist-r')) {
    const [cell] = second.children;
    addStyle(element, `--depth:${cell?.type === 'element' ? (valueOf(cell, 'height') ?? '0') : '0'}`);
  }
  if (has(first, 'vlist-r')) element.children = first.children;
}

/** Scripts are one stack, and so is a letter below its hat. */
function takeStack(element: Element): void {
  const [stack, ...more] = element.children;
  const isStack = has(element, 'msupsub') || has(element, 'katex-accent');
  if (isStack && has(stack, 'vlist-t') && more.length === 0) join(element, stack);
}

/** What is stacked in a smaller type is set smaller itself: an em of it is less then. */
function takeSize(element: Element): void {
  const [sized, ...more] = element.children;
  if (valueOf(element, 'top') === undefined || !has(sized, 'katex-sizing') || more.length > 0) return;
  const [from = 0, to = 0] = ['reset-size', 'size'].map((name) => {
    const size = classesOf(sized).find((each) => new RegExp(`^${name}\\d+$`).test(String(each)));
    return sizes[Number(String(size).slice(name.length)) - 1];
  });
  const style = styleOf(element).replaceAll(/(-?[\d.]+)em/g, (_, em: string) =>
    `${String(Math.round((Number(em) * from * 1e4) / to) / 1e4)}em`,
  ); // prettier-ignore
  element.properties = { ...element.properties, style };
  join(element, sized);
}

/** How large KaTeX's sizes are: `.reset-size6.size3` is 0.7 em. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** Makes one element of an element and what alone is in it. */
function join(element: Element, only: Element): void {
  const style = styleOf(element) + styleOf(only);
  element.properties = {
    ...element.properties,
    ...only.properties,
    className: [...classesOf(element), ...classesOf(only)].map(String),
    ...(style ? { style } : {}),
  };
  element.children = only.children;
}

/** What may hold any number of elements; others tell by its place what an element is. */
const rows = ['math', 'mrow', 'mstyle', 'mtd'];

const isPhantom = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'mphantom' || (node.tagName === 'mpadded' && node.children.every(isPhantom)));

/** In MathML, which is heard, room is nothing; a row of one is that one, and so is a letter or sign that holds an element: KaTeX writes what stands above a shape as one. */
export function slimMathML(element: Element): void {
  if (rows.includes(element.tagName))
    element.children = element.children.filter((child) => !isPhantom(child));
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
  if (isPlain(node)) return only;
  return isName(node) && isUnnamed(only) ? named(node, only) : node;
}

/** What `\\htmlData` and `\\htmlClass` write around what they name. */
const isName = (element: Element): boolean => has(element, 'enclosing');

const isUnnamed = (element: Element): boolean =>
  classesOf(element).length > 0 &&
  Object.keys(element.properties).every((name) => name === 'className' || name === 'style');

/** The element itself by its name. What it leans out of its box stays in it, as a mark on the name covers it. */
function named(name: Element, element: Element): Element {
  const leaning = styleOf(element).replace(/^margin-right:/, 'padding-right:');
  const both = { ...name };
  join(both, { ...element, properties: { ...element.properties, style: leaning } });
  return both;
}

const isPlain = (element: Element): boolean =>
  classesOf(element).length > 0 &&
  Object.keys(element.properties).every((name) => name === 'className') &&
  classesOf(element).every((name) => plain.includes(String(name)));
