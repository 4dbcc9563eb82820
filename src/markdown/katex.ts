import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { EXIT, visit } from 'unist-util-visit';
import { printedNumber } from '../notation/number.ts';
import { substitute, type Slot } from '../notation/substitute.ts';
import { plainLatex, typesetLatex } from '../notation/typeset.ts';
import type { Reading } from '../model/reading.ts';

/** KaTeX's markup of a formula; throws KaTeX's ParseError, whose `position` counts in `latex`. */
function render(latex: string): Element {
  const strict = (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error');
  const html = katex.renderToString(latex, { throwOnError: true, strict, trust: true });
  const tree: Root = fromHtml(html, { fragment: true });
  const [formula] = tree.children;
  if (formula?.type !== 'element') throw new Error(`KaTeX gave no element for ${latex}`);
  return formula;
}

/** The typeset reading. Its copy text is plain LaTeX, without the book's macros. */
export function typesetFormula(latex: string, { display = false } = {}): Element {
  const style = display ? '\\displaystyle ' : '';
  const formula = render(style + typesetLatex(latex));
  setAnnotation(formula, plainLatex(latex).trim());
  return formula;
}

/** The substituted reading: the same formula, a live number in each slot of its HTML and its MathML. */
export function substitutedFormula(
  latex: string,
  readingOf: (slot: Slot) => Reading,
  pageModel: string,
): Element {
  const slots: Slot[] = [];
  const formula = render(
    `\\displaystyle ${substitute(latex, (slot) => {
      slots.push(slot);
      return (slot.wrap ? '\\vphantom{(}' : '') + placeholder(slots.length - 1);
    })}`,
  );
  setAnnotation(formula, undefined);
  fillSlots(formula, slots, readingOf, pageModel);
  return formula;
}

/** Digits that no author writes: KaTeX lays them out as a number, and they are found again afterwards. */
const placeholder = (index: number): string => `3141592653589${String(index).padStart(3, '0')}`;
const isPlaceholder = /^3141592653589(\d{3})$/;

function fillSlots(
  formula: Element,
  slots: Slot[],
  readingOf: (slot: Slot) => Reading,
  pageModel: string,
): void {
  visit(formula, 'element', (element) => {
    const [only] = element.children;
    const index = only?.type === 'text' ? isPlaceholder.exec(only.value)?.[1] : undefined;
    const slot = index === undefined ? undefined : slots[Number(index)];
    if (!slot || only?.type !== 'text') return;
    const { text, attributes } = printedNumber(readingOf(slot), pageModel);
    const wrapped = slot.wrap && element.tagName === 'span';
    only.value = wrapped && text.startsWith('−') ? `(${text})` : text;
    const { class: className, ...rest } = attributes;
    const classes = [
      element.properties['className'] ?? [],
      element.tagName === 'span' ? (className ?? '') : [],
    ].flat();
    element.properties = { ...element.properties, ...rest, ...(wrapped ? { 'data-wrap': '' } : {}) };
    if (classes.length > 0) element.properties['className'] = classes.filter((c) => c !== '');
  });
}

/** Replaces what a copied formula reads as; without a text the annotation goes, since numbers change. */
function setAnnotation(formula: Element, text: string | undefined): void {
  visit(formula, 'element', (element, index, parent) => {
    if (element.tagName !== 'annotation' || parent === undefined || index === undefined) return undefined;
    if (text === undefined) parent.children.splice(index, 1);
    else element.children = [{ type: 'text', value: text }];
    return EXIT;
  });
}
