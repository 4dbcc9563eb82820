import type { Quantity } from '../model/trace.ts';
import { isFamily, isQuantity, membersOf, quantityOfMacro } from './symbols.ts';

/** A stretch of ordinary LaTeX, or one quantity; `at` counts characters from the formula's start. */
export type Piece =
  | { readonly kind: 'tex'; readonly text: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly quantity: Quantity; readonly text: string; readonly at: number };

/** A formula that names a quantity the book does not have. */
export class UnknownSymbol extends Error {
  readonly at: number;

  constructor(symbol: string, at: number, hint: string) {
    super(`unknown quantity ${symbol}. ${hint}`);
    this.at = at;
  }
}

const over = String.raw`\{\s*\\partial\s*\\([A-Za-z]+\d*)\s*\}`;
const symbolPattern = new RegExp(String.raw`\\frac\s*${over}\s*${over}|\\([A-Za-z]+)(\d*)`, 'g');

/**
 * Cuts LaTeX at its quantities: `\w11`, `\zhat`, and the whole of `\frac{\partial\CE}{\partial\zhat}`.
 * Every reading of a formula starts from these pieces. Throws UnknownSymbol.
 */
export function pieces(latex: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of latex.matchAll(symbolPattern)) {
    const quantity = quantityOf(match);
    if (!quantity) continue;
    if (match.index > end) found.push({ kind: 'tex', text: latex.slice(end, match.index), at: end });
    found.push({ kind: 'symbol', quantity, text: match[0], at: match.index });
    end = match.index + match[0].length;
  }
  if (end < latex.length) found.push({ kind: 'tex', text: latex.slice(end), at: end });
  return found;
}

function quantityOf(match: RegExpExecArray): Quantity | undefined {
  const [text, y, x, macro = '', digits = ''] = match;
  if (y && x) return derivativeOf(text, y, x, match.index);
  const quantity = quantityOfMacro(macro + digits);
  if (!quantity && digits && isFamily(macro)) {
    const product = quantityOfMacro(macro) ? ` For a product write \\${macro}\\cdot ${digits}.` : '';
    throw new UnknownSymbol(text, match.index, `The book has ${membersOf(macro).join(', ')}.${product}`);
  }
  return quantity;
}

function derivativeOf(text: string, y: string, x: string, at: number): Quantity {
  const name = `d${quantityOfMacro(y) ?? y}_d${quantityOfMacro(x) ?? x}`;
  if (isQuantity(name)) return name;
  throw new UnknownSymbol(
    text,
    at,
    `The model has no ${name}; add it to src/model/trace.ts and src/notation.`,
  );
}
