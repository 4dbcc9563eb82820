import type { Node } from 'mdast';
import { isJsx, textAttribute, type Jsx } from '../../chapters/jsx.ts';
import { attributesIn, stateOf } from '../../chapters/states.ts';
import type { Quantity } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';
import type { Language } from '../../notation/entry.ts';
import type { State } from '../../model/state.ts';
import { readingOf } from '../../notation/reading.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { tokensOf } from '../../notation/latex/tokens.ts';
import { lexicons } from './lexicon.ts';

/** The smallest stretch of a sentence that has a meaning of its own. */
export type Token =
  | NumberToken
  | { readonly kind: 'symbol'; readonly quantity: Quantity }
  | { readonly kind: 'formula'; readonly latex: string }
  | { readonly kind: 'literal'; readonly value: number; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  /** A reference, a quotation, code: nothing that names a number. */
  | { readonly kind: 'other' };

/** A `<V>`, and what it prints. */
export interface NumberToken {
  readonly kind: 'number';
  readonly jsx: Jsx;
  readonly reading: Reading;
  /** What `as="…"` says that it is. */
  readonly as: string | undefined;
}

/** What a component around a number sets for it. */
export interface Around {
  readonly model: string;
  readonly states: ReadonlyMap<Node, Readonly<Partial<State>>>;
  readonly language: Language;
}

const lexeme =
  /[−-]?\d+분의 \d+|[−-]?\d+\/\d+(?![\d.])|[−-]?\d+(?:\.\d+)?|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[’'-](?=\p{L}))*|[^\s]/gu;

/** A block of a chapter as tokens, in reading order. */
export function tokensIn(nodes: readonly Node[], around: Around): Token[] {
  return nodes.flatMap((node): Token[] => {
    if (node.type === 'text') return wordsOf((node as Node & { value: string }).value);
    if (node.type === 'inlineMath') return [formulaToken((node as Node & { value: string }).value)];
    if (isJsx(node)) return componentTokens(node, around);
    if ('children' in node) return tokensIn(node.children as Node[], around);
    return [{ kind: 'other' }];
  });
}

function wordsOf(text: string): Token[] {
  return [...text.matchAll(lexeme)].flatMap(([word], i, all): Token[] => {
    if (/\d/.test(word) && /^[−-]?[\d.]+$/.test(word)) return literalOrDifference(word, all[i - 1]?.[0]);
    if (/\d분의/.test(word)) return [literal(word, fraction(word))];
    if (/^[−-]?\d+\/\d/.test(word)) return [literal(word, share(word))];
    if (/^\p{L}/u.test(word)) return [{ kind: 'word', text: word.toLowerCase().replace("'", '’') }];
    return [{ kind: 'mark', text: word }];
  });
}

/** “−9”, but “2 −9” is two numbers and the sign between them. */
function literalOrDifference(word: string, before: string | undefined): Token[] {
  const isSigned = /^[−-]/.test(word);
  if (isSigned && before !== undefined && /^[\d.]+$/.test(before))
    return [{ kind: 'mark', text: '−' }, literal(word.slice(1))];
  return [literal(word)];
}

const written = (text: string): number => Number(text.replace('−', '-'));

/** “2분의 1”: in Korean the denominator comes first. */
function fraction(text: string): number {
  const [under = '', over = ''] = text.split('분의 ');
  return Number(over) / written(under);
}

/** “5/4”, written as one number. */
function share(text: string): number {
  const [over = '', under = ''] = text.split('/');
  return written(over) / written(under);
}

const literal = (text: string, value = written(text)): Token => ({ kind: 'literal', value, text });

/** A formula of one quantity is that quantity's symbol. */
function formulaToken(latex: string): Token {
  try {
    const [only, ...more] = tokensOf(latex);
    if (only?.kind === 'quantity' && more.length === 0) return { kind: 'symbol', quantity: only.quantity };
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
  }
  return { kind: 'formula', latex };
}

function componentTokens(jsx: Jsx, around: Around): Token[] {
  switch (jsx.name) {
    case 'V':
      return numberTokens(jsx, around);
    case 'Row':
    case 'Column':
      return stateTokens(jsx).filter(({ kind }) => kind === 'literal');
    case 'At':
      return [...saidTokens(jsx, around.language), ...tokensIn(jsx.children, around)];
    case 'Josa':
      return wordsOf(textAttribute(jsx, 'of')?.split('/')[0] ?? '');
    case 'Ref':
    case 'Quoted':
    case 'Cite':
      return [{ kind: 'other' }];
    default:
      return tokensIn(jsx.children, around);
  }
}

/** The sentence that an `<At … say>` writes: “x1 = 1, w1 = 2.” */
export function saidTokens(jsx: Jsx, language: Language): Token[] {
  if (!jsx.attributes.some((each) => 'name' in each && each.name === 'say')) return [];
  const [notebook = ''] = textAttribute(jsx, 'the') === undefined ? [] : lexicons[language].notebook;
  return [...wordsOf(notebook), ...stateTokens(jsx), { kind: 'mark', text: '.' }];
}

/** What a component sets; what sets no state is told of where the page is made. */
function stateTokens(jsx: Jsx): Token[] {
  try {
    return Object.entries(stateOf(jsx)).flatMap(([input, value]): Token[] => [
      { kind: 'symbol', quantity: input as Quantity },
      { kind: 'mark', text: '=' },
      literal(String(value)),
      { kind: 'mark', text: ';' },
    ]);
  } catch {
    return [];
  }
}

/** A number that there is not is told of where it is typeset. */
function numberTokens(jsx: Jsx, { model, states }: Around): Token[] {
  try {
    const reading = readingOf(attributesIn(jsx, states.get(jsx)), model);
    return [{ kind: 'number', jsx, reading, as: textAttribute(jsx, 'as') }];
  } catch {
    return [{ kind: 'other' }];
  }
}
