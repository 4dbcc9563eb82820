import type { Quantity } from '../../model/trace.ts';
import { pieces, UnknownSymbol } from '../../notation/pieces.ts';
import { isRelation } from './signs.ts';
import { Misread } from './misread.ts';

/** The smallest stretch of LaTeX that has a meaning of its own; `at` counts from the formula's start. */
export type Token =
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly text: string; readonly at: number }
  | { readonly kind: Plain; readonly text: string; readonly at: number };

type Plain =
  | 'open'
  | 'close'
  | 'relation'
  | 'sign'
  | 'number'
  | 'letter'
  | 'command'
  | 'words'
  | 'space'
  | 'align'
  | 'row'
  | 'other';

const lexemes: readonly (readonly [Plain, RegExp])[] = [
  ['space', /\\[,;:! ]|\\(?:quad|qquad|displaystyle|textstyle)(?![A-Za-z])|~/y],
  ['row', /\\\\(?:\[[^\]]*\])?/y],
  ['open', /\\left\s*(?:\\[{}|]|\\[A-Za-z]+|.)|\\[bB]igg?l\s*(?:\\[{}|]|\\[A-Za-z]+|.)/y],
  ['close', /\\right\s*(?:\\[{}|]|\\[A-Za-z]+|.)|\\[bB]igg?r\s*(?:\\[{}|]|\\[A-Za-z]+|.)/y],
  ['open', /\\begin\s*\{[A-Za-z*]+\}|\\lvert(?![A-Za-z])|\\\{|[{([]/y],
  ['close', /\\end\s*\{[A-Za-z*]+\}|\\rvert(?![A-Za-z])|\\\}|[})\]]/y],
  ['words', /\\(?:text|textrm|mathrm|operatorname)\s*\{[^{}]*\}/y],
  ['command', /\\[A-Za-z]+|\\./y],
  ['number', /\d+(?:\.\d+)?|\.\d+/y],
  ['relation', /:=|[=<>≤≥≈≠→⇒∈]/y],
  ['sign', /[+\-−]/y],
  ['align', /&/y],
  ['letter', /[A-Za-z]/y],
  ['other', /./y],
];

/** Cuts LaTeX into tokens, each quantity being one. Throws Misread at a quantity that the book lacks. */
export function tokensOf(latex: string): Token[] {
  return piecesOf(latex).flatMap((piece) =>
    piece.kind === 'symbol'
      ? [{ kind: 'quantity', quantity: piece.quantity, text: piece.text, at: piece.at } as const]
      : plainTokens(piece.text, piece.at),
  );
}

function piecesOf(latex: string) {
  try {
    return pieces(latex);
  } catch (error) {
    if (error instanceof UnknownSymbol) throw new Misread('unknown-symbol', error.at, error.message);
    throw error;
  }
}

function plainTokens(text: string, offset: number): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < text.length;) {
    const token = /\s/.test(text.charAt(i)) ? undefined : tokenAt(text, i);
    if (token) found.push({ ...token, at: offset + i });
    i += token?.text.length ?? 1;
  }
  return found;
}

function tokenAt(text: string, index: number): { kind: Plain; text: string } | undefined {
  for (const [kind, pattern] of lexemes) {
    pattern.lastIndex = index;
    const [match] = pattern.exec(text) ?? [];
    if (match !== undefined) {
      return { kind: kind === 'command' && isRelation(match) ? 'relation' : kind, text: match };
    }
  }
  return undefined;
}

/** Where a stretch of tokens begins and ends in its formula. */
export function spanOf(tokens: readonly Token[]): { from: number; to: number } {
  const last = tokens.at(-1);
  return { from: tokens[0]?.at ?? 0, to: last ? last.at + last.text.length : 0 };
}
