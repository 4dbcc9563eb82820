import type { Quantity } from '../../model/networks/index.ts';
import { isFamily, isQuantity, membersOf, quantityOfMacro } from '../symbols.ts';
import { Misread } from './misread.ts';

const over = String.raw`\{\s*\\partial\s*\\([A-Za-z]+\d*)\s*\}`;
const pattern = new RegExp(String.raw`\\frac\s*${over}\s*${over}|\\([A-Za-z]+)(\d*)`, 'y');

/**
 * The quantity that begins at a place of a formula: `\w11`, `\zhat`, or the whole of
 * `\frac{\partial\CE}{\partial\zhat}`. Throws Misread at one that the book lacks.
 */
export function quantityAt(latex: string, at: number): { quantity: Quantity; text: string } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(latex);
  const quantity = match && quantityOf(match);
  return quantity ? { quantity, text: match[0] } : undefined;
}

function quantityOf(match: RegExpExecArray): Quantity | undefined {
  const [text, y, x, macro = '', digits = ''] = match;
  if (y && x) return derivativeOf(text, y, x, match.index);
  const quantity = quantityOfMacro(macro + digits);
  if (!quantity && digits && isFamily(macro)) {
    const product = quantityOfMacro(macro) ? ` For a product write \\${macro}\\cdot ${digits}.` : '';
    throw unknown(text, match.index, `The book has ${membersOf(macro).join(', ')}.${product}`);
  }
  return quantity;
}

function derivativeOf(text: string, y: string, x: string, at: number): Quantity {
  const name = `d${quantityOfMacro(y) ?? y}_d${quantityOfMacro(x) ?? x}`;
  if (isQuantity(name)) return name;
  throw unknown(text, at, `The model has no ${name}; add it to src/model/trace.ts and src/notation.`);
}

const unknown = (symbol: string, at: number, hint: string): Misread =>
  new Misread('unknown-symbol', at, `unknown quantity ${symbol}. ${hint}`);
