import { visit } from 'unist-util-visit';
import type { Node, Paragraph } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import { isJsx, type Jsx } from '../../chapters/jsx.ts';
import type { Input, Quantity } from '../../model/networks/index.ts';
import { latexOf, symbols } from '../../notation/symbols.ts';
import { isSame, valueOf } from '../../proof/sentences/values.ts';
import { alike } from './alike.ts';
import { phrasings } from './phrasing.ts';
import { placeOf, readingIn, sameNumber, sourceOf, type Slip, type Written } from './slip.ts';

/** Slips in a paragraph: two numbers exchanged, another operator, symbol, or value of an input. */
export function inSentences(paragraph: Paragraph, written: Written): Slip[] {
  const numbers: Jsx[] = [];
  const formulas: InlineMath[] = [];
  visit(paragraph, (node) => {
    if (isJsx(node) && node.name === 'V') numbers.push(node);
    if (node.type === 'inlineMath') formulas.push(node);
  });
  if (numbers.length === 0) return [];
  return [
    ...numbers.slice(1).flatMap((number, i) => exchanged(numbers[i] as Jsx, number, written)),
    ...formulas.flatMap((formula) => otherSymbol(formula, numbers, written)),
    ...otherOperators(paragraph, written),
    ...otherConditions(paragraph, numbers, written),
  ];
}

function exchanged(first: Jsx, second: Jsx, written: Written): Slip[] {
  const [[from, end], [start, to]] = [placeOf(first), placeOf(second)];
  const between = written.text.slice(end, start);
  const [a, b] = [sourceOf(first, written), sourceOf(second, written)];
  if (a === b) return [];
  const isEqual = isSame(valueOf(readingIn(first, written)), valueOf(readingIn(second, written)));
  const isCommuted = /^ [×+·] $/.test(between) ? 'a sum or a product in another order' : undefined;
  const same = isEqual && !/digits/.test(a + b) ? sameNumber : isCommuted;
  const of = `${a}${between}${b}`;
  return [{ change: 'order', from, to, text: b + between + a, of, says: 'the two numbers exchanged', same }];
}

/** The symbol right before a number, exchanged for another. */
function otherSymbol(
  formula: InlineMath,
  numbers: readonly Jsx[],
  written: Written,
): Slip[] {
  const [from, to] = placeOf(formula);
  const next = numbers.find((number) => placeOf(number)[0] > to);
  const quantity = (Object.keys(symbols) as Quantity[]).find((each) => latexOf(each) === formula.value);
  const other = quantity && (alike(quantity) ?? 'f');
  if (!next || !other || !phrasings[written.language].link.test(written.text.slice(to, placeOf(next)[0]))) return [];
  const reading = readingIn(next, written);
  const same = isSame(valueOf(reading), valueOf({ ...reading, quantity: other })) ? sameNumber : undefined;
  const text = `$${latexOf(other)}$`;
  return [{ change: 'symbol', from, to, text, of: written.text.slice(from, to + 20), says: `${text} instead of $${formula.value}$`, same }];
} // prettier-ignore

const instead: Readonly<Record<string, string>> = { '×': '+', '+': '×', '−': '+', '·': '+', plus: 'minus' };
const operator = /(?<=\/>|\d|\)|Given>) (×|\+|−|·|plus) (?=<V|<Given|\d|\(|half)/g;

/** Another operator between a number and what it is calculated with. */
function otherOperators(paragraph: Node, written: Written): Slip[] {
  const [start] = placeOf(paragraph);
  return [...sourceOf(paragraph, written).matchAll(operator)].map((match) => {
    const sign = match[1] ?? '';
    const other = instead[sign] ?? '';
    const from = start + match.index + 1;
    const to = from + sign.length;
    const same = comesToTheSame(written.text, from, other) ? 'the same sum' : undefined;
    const of = written.text.slice(from - 20, to + 20);
    return { change: 'operator', from, to, text: other, of, says: `${other} instead of ${sign}`, same };
  });
}

/** Whether written numbers alone stand around a sign, and give the same with the other: 11 · 1 + 0 · 0. */
function comesToTheSame(text: string, at: number, other: string): boolean {
  const before = /[\d ·×+]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[\d ·×+]*/.exec(text.slice(at + 1))?.[0] ?? '';
  const sum = (line: string): number => line.split('+').reduce((total, term) => total + productOf(term), 0);
  return sum(before + text.charAt(at) + after) === sum(before + other + after);
}

const productOf = (term: string): number =>
  term.split(/[·×]/).reduce((product, factor) => product * Number(factor), 1);

/** Another value for an input than the one that a number of its sentence was made with. */
function otherConditions(paragraph: Node, numbers: readonly Jsx[], written: Written): Slip[] {
  const [start] = placeOf(paragraph);
  return [...sourceOf(paragraph, written).matchAll(phrasings[written.language].condition)].flatMap((match) => {
    const [said] = match;
    const { symbol, inputs, value = '' } = match.groups ?? {};
    const input: Input = inputs ? 'x1' : symbol === 'f' ? 'w22' : ((symbol ?? 'z') as Input);
    const from = start + match.index + said.length - value.length;
    const other = value === '0' ? '1' : value === '1' ? '0' : String(Number(value) + 1);
    const concerned = numbers.filter((number) => isConcerned(number, input, from, written));
    if (concerned.length === 0) return [];
    const isSaidEitherWay = concerned.every((number) => {
      const reading = readingIn(number, written);
      const moved = { ...reading, with: { ...reading.with, [input]: Number(other) } };
      return isSame(valueOf(reading), valueOf(moved));
    });
    const same = isSaidEitherWay ? sameNumber : undefined;
    return [{ change: 'condition', from, to: from + value.length, text: other, of: said, says: `${other} instead of ${value}`, same }];
  });
} // prettier-ignore

/** Whether a number is in the state that an input of its own sentence is set to at a place. */
function isConcerned(number: Jsx, input: Input, at: number, written: Written): boolean {
  const [from, to] = placeOf(number);
  const between = written.text.slice(Math.min(at, to), Math.max(at, from));
  const isInSentence = !/[.?!]\s/.test(between);
  return isInSentence && readingIn(number, written).with?.[input] !== undefined;
}
