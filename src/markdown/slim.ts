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
 * Takes away what KaTeX writes only to take room, a sixth of a page's elements, and lets the elements beside it take
 * it: struts and the cells that Safari needs are drawn by Formula.css, spaces are margins.
 */
export function slim(element: Element): void {
  for (const child of element.children) if (child.type === 'element') slim(child);
  takeStruts(element);
  takeDelimiters(element);
  takeSpaces(element);
  element.children = element.children.filter(
    (child) => !has(child, 'vlist-s') && !(has(element, 'vlist') && isBlank(child)),
  );
  element.children = element.children.map(inner);
}

/** The second row of what hangs below its line holds nothing: its cell's height is what counts. */
const isBlank = (node: ElementContent): boolean =>
  node.type === 'element' && node.children.length === 0 && Object.keys(node.properties).length === 0;

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
