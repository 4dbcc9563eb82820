import type { Quantity } from '../../model/networks/index.ts';
import { quantityAt } from './quantities.ts';
import { Misread } from './misread.ts';
import { isRelation } from './checkable-signs.ts';

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
  | 'reason'
  | 'other';

const lexemes: readonly (readonly [Plain, RegExp])[] = [
  ['space', /\\[,;:! ]|\\(?:quad|qquad|displaystyle|textstyle)(?![A-Za-z])|~/y],
  ['row', /\\\\(?:\[[^\]]*\])?/y],
  [
    'open',
    /\\left(?![A-Za-z])\s*(?:\\[{}|]|\\[A-Za-z]+|.)|\\[bB]igg?l(?![A-Za-z])\s*(?:\\[{}|]|\\[A-Za-z]+|.)/y,
  ],
  [
    'close',
    /\\right(?![A-Za-z])\s*(?:\\[{}|]|\\[A-Za-z]+|.)|\\[bB]igg?r(?![A-Za-z])\s*(?:\\[{}|]|\\[A-Za-z]+|.)/y,
  ],
  ['open', /\\begin\s*\{[A-Za-z*]+\}|\\lvert(?![A-Za-z])|\\\{|[{([]/y],
  ['close', /\\end\s*\{[A-Za-z*]+\}|\\rvert(?![A-Za-z])|\\\}|[})\]]/y],
  ['words', /\\(?:text|textrm|mathrm|operatorname)\s*\{[^{}\\]*\}/y],
  ['relation', /\\not(?![A-Za-z])\s*(?:\\[A-Za-z]+|[=<>≤≥≈→∈])/y],
  ['command', /\\[A-Za-z]+|\\./y],
  ['number', /\d+(?:\.\d+)?|\.\d+/y],
  ['relation', /:=|[=<>≤≥≈≠→⇒∈]/y],
  ['sign', /[+\-−]/y],
  ['align', /&/y],
  ['letter', /[A-Za-z]/y],
  ['other', /./y],
];

/**
 * Cuts LaTeX into tokens, each quantity being one. Every reading of a formula starts here: as typeset, as
 * substituted, as a card's lines, as relations to be checked. Throws Misread at a quantity that the book lacks.
 */
export function tokensOf(latex: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < latex.length;) {
    const token = /\s/.test(latex.charAt(at)) ? undefined : tokenAt(latex, at);
    if (token) found.push(token);
    at += token?.text.length ?? 1;
  }
  return found;
}

function tokenAt(latex: string, at: number): Token | undefined {
  const reason = reasonAt(latex, at);
  if (reason !== undefined) return { kind: 'reason', text: reason, at };
  const quantity = quantityAt(latex, at);
  if (quantity) return { kind: 'quantity', ...quantity, at };
  for (const [kind, pattern] of lexemes) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(latex) ?? [];
    if (text !== undefined) {
      return { kind: kind === 'command' && isRelation(text) ? 'relation' : kind, text, at };
    }
  }
  return undefined;
}

/** The `\by{…}` that begins at a place of a formula: words, of which nothing is math. Throws Misread. */
function reasonAt(latex: string, at: number): string | undefined {
  if (!/^\\by(?![A-Za-z])/.test(latex.slice(at, at + 4))) return undefined;
  let depth = 0;
  for (let i = at + 3; i < latex.length; i++) {
    if (latex[i] === '{') depth++;
    else if (latex[i] === '}' && --depth === 0) return latex.slice(at, i + 1);
    else if (depth === 0 && latex[i]?.trim() !== '') break;
  }
  throw new Misread('reason', at, 'a reason is written \\by{words}');
}

/** Where a stretch of tokens begins and ends in its formula. */
export function spanOf(tokens: readonly Token[]): { from: number; to: number } {
  const last = tokens.at(-1);
  return { from: tokens[0]?.at ?? 0, to: last ? last.at + last.text.length : 0 };
}

/** A stretch of tokens as its author wrote it. */
export function textOf(latex: string, tokens: readonly Token[]): string {
  const { from, to } = spanOf(tokens);
  return latex.slice(from, to);
}
