import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeKatex from 'rehype-katex';
import { unified, type PluggableList } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { formulaOn, slotIn, typesetFormula, type Formula } from './formula.ts';
import { rehypeJoined } from './joined.ts';
import { slim, slimMathML } from './slim.ts';

/** The commands beside KaTeX's own that the book's symbols are written with. */
const trusted = ['\\htmlData', '\\htmlClass'];

const options = {
  output: 'htmlAndMathml',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  // KaTeX sets what is not trusted in red; thrown, it is reported.
  trust: ({ command }: { command: string }) => {
    if (trusted.includes(command)) return true;
    throw new Error(`${command} is not allowed in a formula.`);
  },
} as const;

/** What typesets a chapter's formulas, and everybody's: KaTeX, the book's numbers and copy texts, what is written on to them. */
export const typesetting: PluggableList = [[rehypeKatex, options], rehypeFormulas, rehypeJoined];

const processor = unified().use(typesetting).freeze();

/** A formula that stands in no chapter, as HTML. A wrong one is told of as of `source`. */
export const formulaHtml = (latex: string, source: string, { display = false } = {}): string =>
  typesetHtml([typesetFormula(latex, {}, { display })], source);

/** Elements with formulas in them that stand in no chapter, as HTML. */
export function typesetHtml(children: readonly Element[], source: string): string {
  const tree: Root = { type: 'root', children: [...children] };
  return toHtml(processor.runSync(tree, new VFile({ path: source })) as Root);
}

/** Refuses what KaTeX could not typeset, and gives each formula its copy text and its live numbers. */
function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    refuseWrong(file);
    visit(tree, 'element', (node, index, parent) => {
      const formula = formulaOn(node);
      const [typeset] = node.children;
      if (!formula || !parent || index === undefined || typeset?.type !== 'element') return;
      if (formula.copied === undefined) removeAnnotation(typeset);
      else setAnnotation(typeset, formula.copied);
      fillSlots(typeset, formula.numbers);
      if (formula.isRoom)
        typeset.children = typeset.children.filter((part) => part.type === 'element' && isDrawn(part));
      for (const part of typeset.children) {
        if (part.type === 'element') (isDrawn(part) ? slim : slimMathML)(part);
      }
      parent.children[index] = typeset;
    });
  };
}

const isDrawn = ({ properties }: Element): boolean => [properties['className']].flat().includes('katex-html');

/** rehype-katex goes on after a formula that KaTeX cannot read, and sets it in red; a book stops. */
function refuseWrong(file: VFile): void {
  const [told] = file.messages.filter(({ source }) => source === 'rehype-katex');
  if (!told) return;
  const [formula] = (told.ancestors ?? []).flatMap((node) =>
    node.type === 'element' ? (formulaOn(node as Element) ?? []) : [],
  );
  const name = formula?.origin.name;
  const reason = told.cause instanceof Error ? told.cause.message : told.reason;
  file.fail(name ? `${name}: ${reason}` : reason, {
    place: formula?.origin.place ?? { line: 1, column: 1 },
    source: 'one-weight',
    ruleId: 'formula',
  });
}

function fillSlots(formula: Element, numbers: Formula['numbers']): void {
  visit(formula, 'element', (element) => {
    const [only] = element.children;
    const number = only?.type === 'text' ? numbers[slotIn(only.value) ?? -1] : undefined;
    if (!number || only?.type !== 'text') return;
    const { text, attributes, wrap } = number;
    only.value = wrap && text.startsWith('−') ? `(${text})` : text;
    const { class: className, ...rest } = attributes;
    const classes = [
      element.properties['className'] ?? [],
      element.tagName === 'span' ? (className ?? '') : [],
    ].flat();
    element.properties = { ...element.properties, ...rest, ...(wrap ? { 'data-wrap': '' } : {}) };
    if (classes.length > 0) element.properties['className'] = classes.filter((c) => c !== '');
  });
}

/** What a copied formula reads as. */
function setAnnotation(formula: Element, text: string): void {
  visit(formula, 'element', (element) => {
    if (element.tagName !== 'annotation') return undefined;
    element.children = [{ type: 'text', value: text }];
    return EXIT;
  });
}

/** Where numbers change, no text that stands still says what the formula reads as. */
function removeAnnotation(formula: Element): void {
  visit(formula, 'element', (element, index, parent) => {
    if (element.tagName !== 'annotation' || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return EXIT;
  });
}
