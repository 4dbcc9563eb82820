import type { Quantity } from '../../model/networks/index.ts';
import { tokensOf } from './tokens.ts';

/** A stretch of ordinary LaTeX, or one quantity; `at` counts characters from the formula's start. */
export type Piece =
  | { readonly kind: 'tex'; readonly text: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly quantity: Quantity; readonly text: string; readonly at: number };

/** Cuts LaTeX at its quantities; put together again, the pieces are the formula. Throws Misread. */
export function pieces(latex: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const token of tokensOf(latex)) {
    if (token.kind !== 'quantity') continue;
    const { quantity, text, at } = token;
    if (at > end) found.push({ kind: 'tex', text: latex.slice(end, at), at: end });
    found.push({ kind: 'symbol', quantity, text, at });
    end = at + text.length;
  }
  if (end < latex.length) found.push({ kind: 'tex', text: latex.slice(end), at: end });
  return found;
}

/** The quantity that a stretch of LaTeX consists of, if it is exactly one. */
export function soleQuantity(latex: string): Quantity | undefined {
  const [only, ...rest] = tokensOf(latex);
  return only?.kind === 'quantity' && rest.length === 0 ? only.quantity : undefined;
}
