import type { Element } from 'hast';
import type { Point } from 'unist';
import type { Reading } from '../model/reading.ts';
import { printedNumber, type PrintedNumber } from '../notation/number.ts';
import { substitute, type Slot } from '../notation/substitute.ts';
import { plainLatex, typesetLatex } from '../notation/typeset.ts';
import { element } from './nodes.ts';

/** What rehype-katex does not know of a formula, and what is done with it once it is typeset. */
export interface Formula {
  /** What a reader copies, plain LaTeX without the book's macros; nothing where numbers change. */
  readonly copied?: string;
  /** The numbers for its slots, each with whether a negative one needs parentheses there. */
  readonly numbers: readonly (PrintedNumber & Pick<Slot, 'wrap'>)[];
  readonly origin: Origin;
  /** Whether it only takes the room of a formula: nothing of it is seen, heard or named. */
  readonly isRoom?: true;
}

/** Where a formula comes from, for who has to mend it. */
export interface Origin {
  readonly place?: Point | undefined;
  /** “Equation “e””, where the formula stands on a card. */
  readonly name?: string;
}

/** The typeset reading, each quantity marked with its name. */
export function typesetFormula(latex: string, origin: Origin = {}, { display = false } = {}): Element {
  const style = display ? '\\displaystyle ' : '';
  return codeOf(style + typesetLatex(latex), { copied: plainLatex(latex).trim(), numbers: [], origin });
}

/** The room that a formula takes. */
export const roomOf = (latex: string, origin: Origin): Element =>
  codeOf(`\\displaystyle \\hphantom{${plainLatex(latex)}}`, { numbers: [], origin, isRoom: true });

/** The substituted reading: the same formula with a live number in each slot. */
export function substitutedFormula(
  latex: string,
  readingOf: (slot: Slot) => Reading,
  pageModel: string,
  origin: Origin = {},
): Element {
  const numbers: Formula['numbers'][number][] = [];
  const typeset = substitute(latex, (slot) => {
    numbers.push({ ...printedNumber(readingOf(slot), pageModel), wrap: slot.wrap });
    return (slot.wrap ? '\\vphantom{(}' : '') + placeholder(numbers.length - 1);
  });
  return codeOf(`\\displaystyle ${typeset}`, { numbers, origin });
}

/**
 * The node that remark-math makes of a formula, for rehype-katex. What else belongs to the formula stands in an
 * attribute of the element around it: rehype-katex replaces the node whole, and rehype-raw, which Astro runs
 * before, keeps of an element what HTML can say.
 */
function codeOf(latex: string, formula: Formula): Element {
  const code = element('code', { class: 'language-math math-inline' }, [latex]);
  return element('span', { 'data-formula': JSON.stringify(formula) }, [code]);
}

/** What `codeOf` left on an element. */
export function formulaOn({ properties }: Element): Formula | undefined {
  const written = properties['dataFormula'] ?? properties['data-formula'];
  return typeof written === 'string' ? (JSON.parse(written) as Formula) : undefined;
}

/** Digits that no author writes: KaTeX lays them out as a number, and they are found again afterwards. */
const placeholder = (index: number): string => `3141592653589${String(index).padStart(3, '0')}`;

/** Which of a formula's numbers a text holds the place of. */
export function slotIn(text: string): number | undefined {
  const index = /^3141592653589(\d{3})$/.exec(text)?.[1];
  return index === undefined ? undefined : Number(index);
}
