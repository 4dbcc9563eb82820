import { isWholeIn, mathmlOf, partIn, textOfFormula } from './formula.ts';

/** Never part of what a reader selects, though some of it stands in the page. */
const skipped =
  'script, style, template, noscript, input, textarea, select, ' +
  '.phantom, .sr-only, .copy-menu, .chain-sign > :last-child, [hidden]';

/** The formulas that a range has something of, in the order of the page. */
export const formulasIn = (range: Range): Element[] => {
  const around = closest(range.commonAncestorContainer, '.katex');
  const all = around ? [around] : [...elementOf(range.commonAncestorContainer).querySelectorAll('.katex')];
  return all.filter((formula) => range.intersectsNode(formula) && !formula.closest(skipped));
};

const elementOf = (node: Node): Element =>
  node instanceof Element ? node : (node.parentElement ?? document.body);
const closest = (node: Node, selector: string): Element | null => elementOf(node).closest(selector);

/** These stand apart from what is around them by an empty line. */
const apart = /^(P|H[1-6]|FIGURE|FIGCAPTION|TABLE|UL|OL|PRE|SECTION|DETAILS|BLOCKQUOTE|DL)$/;

/** What a range reads as: words as they are shown, formulas in LaTeX. */
export function textOf(range: Range): string {
  const part = partIn(range);
  let out = '';
  const write = (text: string) => {
    out += out === '' || /\s$/.test(out) ? text.replace(/^ +/, '') : text;
  };
  const breakBy = (gap: string) => {
    const kept = out.trimEnd();
    const has = out.slice(kept.length).replaceAll(' ', '');
    if (kept !== '') out = kept + (has.length > gap.length || (has !== '' && gap === ' ') ? has : gap);
  };
  const read = (node: Node): void => {
    if (!range.intersectsNode(node)) return;
    if (node instanceof Text) {
      const isKept = getComputedStyle(elementOf(node)).whiteSpaceCollapse.startsWith('preserve');
      write(isKept ? part(node) : part(node).replace(/\s+/g, ' '));
    } else if (node instanceof Element) readElement(node);
  };
  const readElement = (element: Element): void => {
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden' || element.matches(skipped)) return;
    if (element.matches('.katex')) return write(textOfFormula(element, range));
    if (element.tagName === 'BR') return breakBy('\n');
    const gap = gapAround(element, display);
    if (gap !== '') breakBy(gap);
    const isClosed = element instanceof HTMLDetailsElement && !element.open;
    for (const child of element.childNodes)
      if (!isClosed || (child instanceof Element && child.matches('summary'))) read(child);
    if (gap !== '') breakBy(gap);
  };
  read(closest(range.commonAncestorContainer, '.katex') ?? range.commonAncestorContainer);
  return out.trim();
}

function gapAround(element: Element, display: string): string {
  if (display === 'table-cell') return '\t';
  const parent = element.parentElement;
  if (element.tagName === 'text' || parent?.matches('.equation-value, .chain, .chain-cell')) return ' ';
  if (parent && /flex/.test(getComputedStyle(parent).display)) return ' ';
  if (apart.test(element.tagName)) return '\n\n';
  return /^(inline|contents|ruby)/.test(display) ? '' : '\n';
}

/** The same for a word processor: the selected elements, bare of what only this page knows, formulas in MathML. */
export function htmlOf(range: Range): string {
  const formulas = formulasIn(range);
  const isWithinOne = closest(range.commonAncestorContainer, '.katex') !== null;
  const place = document.createElement('div');
  if (isWithinOne) place.append(...formulas.map((formula) => rich(formula, range)));
  else {
    place.append(range.cloneContents());
    for (const element of place.querySelectorAll(skipped)) element.remove();
    place.querySelectorAll('.katex').forEach((copy, i) => {
      const formula = formulas[i];
      if (formula) copy.replaceWith(rich(formula, range));
    });
    undress(place);
  }
  return place.innerHTML;
}

const rich = (formula: Element, range: Range): Node =>
  isWholeIn(range, formula) ? mathmlOf(formula) : new Text(textOfFormula(formula, range));

function undress(place: Element): void {
  for (const element of place.querySelectorAll('details:not([open]) > :not(summary), svg')) element.remove();
  for (const link of place.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const element of place.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (/^(data-|aria-|class$|id$|style$|tabindex$|role$)/.test(name)) element.removeAttribute(name);
}
