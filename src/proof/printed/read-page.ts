import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { decodeReading } from '../../contract/reading.ts';
import { defaultNetwork } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';

/** A number as a finished page prints it. */
export interface Printed {
  readonly text: string;
  /** Its `data-value`. */
  readonly value: string;
  readonly reading: Reading;
  readonly medium: 'HTML' | 'MathML';
  readonly line: number;
}

/** A decimal that a page prints with no word of where it comes from. */
export interface Stray {
  readonly text: string;
  readonly line: number;
}

interface Around {
  readonly model: string;
  readonly medium: Printed['medium'];
  /** Whether a decimal may stand here: quoted, given, code, an equation's number. */
  readonly accounted: boolean;
}

/** Every printed number of a page, in its HTML and in its MathML, and the decimals that are none. */
export function numbersIn(html: string): { printed: Printed[]; strays: Stray[] } {
  const printed: Printed[] = [];
  const strays: Stray[] = [];
  const visit = (node: Nodes, around: Around): void => {
    if (node.type === 'text') {
      const [found] = /\d+\.\d+/.exec(node.value) ?? [];
      if (found && !around.accounted) strays.push({ text: node.value.trim(), line: lineOf(node) });
    }
    if (!('children' in node)) return;
    const inside = node.type === 'element' ? insideOf(node, around) : around;
    if (node.type === 'element' && 'dataQuantity' in node.properties) printed.push(printedOf(node, inside));
    for (const child of node.children) visit(child, inside);
  };
  const tree: Root = fromHtml(html);
  visit(contentOf(tree) ?? tree, { model: defaultNetwork, medium: 'HTML', accounted: false });
  return { printed, strays };
}

/** The chapter itself, without the page's navigation. */
function contentOf(tree: Nodes): Element | undefined {
  if (tree.type === 'element' && classesOf(tree).includes('book')) return tree;
  if (!('children' in tree)) return undefined;
  for (const child of tree.children) {
    const found = contentOf(child);
    if (found) return found;
  }
  return undefined;
}

/** Where a decimal may stand: what others printed, the author's choices, code, what it printed, an object's number, a figure's scale. */
const accounts = [
  'quoted', 'given', 'source', 'check', 'ledger', 'ref', 'line-mark', 'equation-foot', 'tag-mark', 'box-title', 'figure', 'cell',
]; // prettier-ignore
const accountingTags = ['code', 'pre', 'script', 'style', 'annotation', 'a'];

const classesOf = ({ properties }: Element): string[] => [properties['className'] ?? []].flat().map(String);

function insideOf(element: Element, around: Around): Around {
  const { tagName, properties } = element;
  const classes = classesOf(element);
  const isLive = 'dataQuantity' in properties;
  return {
    model: String(properties['dataModel'] ?? around.model),
    medium: tagName === 'math' ? 'MathML' : around.medium,
    accounted:
      around.accounted ||
      isLive ||
      accountingTags.includes(tagName) ||
      classes.some((name) => accounts.includes(name)),
  };
}

/** Throws where an element says a number that the book does not have. */
function printedOf(element: Element, { model, medium }: Around): Printed {
  const { dataQuantity, dataValue, dataIteration, dataWith, dataDigits } = element.properties;
  const [quantity, iteration, replaced, digits] = [dataQuantity, dataIteration, dataWith, dataDigits].map(
    (text) => (text === undefined ? undefined : String(text)),
  );
  const line = lineOf(element);
  const reading = decodeReading({ quantity, model, iteration, with: replaced, digits });
  if (!reading)
    throw new Error(`line ${String(line)}: ${String(quantity)} (${model}) is no number of the book`);
  return {
    text: textOf(element).replace(/^\((.*)\)$/, '$1'),
    value: String(dataValue),
    medium,
    line,
    reading,
  };
}

const lineOf = ({ position }: Nodes): number => position?.start.line ?? 0;

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
