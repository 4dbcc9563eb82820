import { withoutIdleBraces } from './braces.ts';
import { drawnLatex, isUnseen, type Part } from './latex.ts';

/** The formulas in a place of the page, phantoms aside. */
export const formulasOf = (place: Element): Element[] => [
  ...place.querySelectorAll(':not(.phantom) > .katex'),
];

/** The texts that a reader sees of a formula. */
function seenTexts(formula: Element): Text[] {
  const drawn = formula.querySelector('.katex-html');
  if (!drawn) return [];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof HTMLElement && isUnseen(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts.filter(({ data }) => /[^\s\u200b]/.test(data));
}

/** The part of a text that lies in a range. */
export function partIn(range: Range): Part {
  return (text) => {
    if (!range.intersectsNode(text)) return '';
    const start = text === range.startContainer ? range.startOffset : 0;
    return text.data.slice(start, text === range.endContainer ? range.endOffset : undefined);
  };
}

/** Whether a range has all of a formula that can be seen. */
export const isWholeIn = (range: Range, formula: Element): boolean => {
  const part = partIn(range);
  return seenTexts(formula).every((text) => part(text) === text.data);
};

/** The LaTeX that an author wrote, or, where numbers follow the reader, what is drawn. */
export function latexOf(formula: Element): string {
  const written = formula.querySelector('annotation')?.textContent;
  if (written !== undefined) return withoutIdleBraces(withoutPhantom(written).trim());
  const drawn = formula.querySelector('.katex-html');
  return drawn ? drawnLatex(drawn) : '';
}

/** A line of a derivation that leaves room for the left side says nothing there. */
function withoutPhantom(latex: string): string {
  if (!latex.startsWith('\\hphantom{')) return latex;
  let depth = 0;
  for (let i = latex.indexOf('{'); i < latex.length; i++) {
    depth += { '{': 1, '}': -1 }[latex.charAt(i)] ?? 0;
    if (depth === 0) return latex.slice(i + 1);
  }
  return latex;
}

const isDisplayed = (formula: Element): boolean =>
  formula.closest('.equation-lines, .formula.display') !== null && formula.closest('.reason') === null;

/** `$…$` or `$$…$$`: of a formula all, or the part in a range. */
export function textOfFormula(formula: Element, range?: Range): string {
  const drawn = formula.querySelector('.katex-html');
  const isPart = range !== undefined && !isWholeIn(range, formula);
  const latex = isPart && drawn ? drawnLatex(drawn, partIn(range)) : latexOf(formula);
  if (latex === '') return '';
  return isDisplayed(formula) && !isPart ? `$$${latex}$$` : `$${latex}$`;
}

/** A formula for a word processor: its MathML, numbers as shown. */
export function mathmlOf(formula: Element): Element {
  const math = formula.querySelector('math')?.cloneNode(true);
  if (!(math instanceof Element)) return document.createElement('span');
  for (const number of math.querySelectorAll('[data-wrap]')) {
    const [, inside] = /^\((.*)\)$/.exec(number.textContent) ?? [];
    if (inside === undefined) continue;
    number.textContent = inside;
    number.before(operator('('));
    number.after(operator(')'));
  }
  for (const element of math.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (name.startsWith('data-')) element.removeAttribute(name);
  if (isDisplayed(formula)) math.setAttribute('display', 'block');
  const annotation = math.querySelector('annotation') ?? createAnnotation(math);
  annotation.textContent = latexOf(formula);
  return math;
}

const namespace = 'http://www.w3.org/1998/Math/MathML';

function operator(text: string): Element {
  const element = document.createElementNS(namespace, 'mo');
  element.textContent = text;
  return element;
}

function createAnnotation(math: Element): Element {
  const annotation = document.createElementNS(namespace, 'annotation');
  annotation.setAttribute('encoding', 'application/x-tex');
  math.querySelector('semantics')?.append(annotation);
  return annotation;
}
