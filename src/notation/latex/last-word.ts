import { symbols } from '../symbols.ts';
import { Misread } from './misread.ts';
import { tokensOf, type Token } from './tokens.ts';

/** How the commands are read in Korean that may end a formula. */
const commands: Readonly<Record<string, string>> = {
  alpha: '알파', beta: '베타', gamma: '감마', delta: '델타', Delta: '델타', epsilon: '엡실론', varepsilon: '엡실론',
  eta: '에타', theta: '세타', lambda: '람다', mu: '뮤', pi: '파이', sigma: '시그마', tau: '타우', phi: '파이', omega: '오메가',
  infty: '무한대', top: '전치', ln: '엘엔', log: '로그', exp: '익스프', max: '맥스', min: '민', tanh: '탄젠트',
  cdots: '점점점', ldots: '점점점', dots: '점점점', prime: '프라임', degree: '도', ell: '엘', partial: '라운드', odot: '곱하기',
}; // prettier-ignore

/**
 * What a formula ends in when it is read aloud in Korean: 제곱 of e^t, the numerator of a fraction (분모분의 분자), the
 * lower variable of a derivative, and else what stands last in it. Throws Misread for a sign that has no reading.
 */
export const lastWordOf = (latex: string): string => lastOf(tokensOf(latex), 0);

function lastOf(tokens: readonly Token[], at: number): string {
  const end = tokens.findLastIndex((token) => isRead(token));
  const last = tokens[end];
  if (!last) throw new Misread('particle', at, 'nothing here is read aloud');
  const before = tokens[end - 1]?.text;
  if (before === '^') return last.text === '\\top' ? '전치' : '제곱';
  if (last.text === '}') return lastOfGroup(tokens, end);
  return wordOf(last);
}

/** Brackets and commas are not read; the brace that closes an argument is where that ends. */
const isRead = ({ kind, text }: Token): boolean =>
  text === '}' || !(kind === 'space' || kind === 'close' || kind === 'reason' || /^[,.;:|!]$/.test(text));

/** What ends in an argument: an exponent, an index, a fraction, or what is inside. */
function lastOfGroup(tokens: readonly Token[], end: number): string {
  const start = openingOf(tokens, end);
  const inside = tokens.slice(start + 1, end);
  const before = tokens[start - 1];
  const at = tokens[end]?.at ?? 0;
  if (before?.text === '^' && inside[0]?.text !== '(' && inside[0]?.text !== '\\top') return '제곱';
  const numerator = before?.text === '}' ? openingOf(tokens, start - 1) : -1;
  const isFraction = /^\\[dt]?frac$/.test(tokens[numerator - 1]?.text ?? '');
  if (!isFraction || inside[0]?.text === '\\partial') return lastOf(inside, at);
  return lastOf(tokens.slice(numerator + 1, start - 1), at);
}

/** Where the brace opens that closes at a place. */
function openingOf(tokens: readonly Token[], end: number): number {
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    if (tokens[at]?.text === '}') depth++;
    if (tokens[at]?.text === '{' && --depth === 0) return at;
  }
  return -1;
}

function wordOf(token: Token): string {
  if (token.kind === 'quantity') return symbols[token.quantity].reads.ko;
  if (token.kind === 'number' || token.kind === 'letter') return token.text;
  if (token.kind === 'words') return token.text.replace(/^[^{]*\{|\}$/g, '');
  if (token.text === "'") return '프라임';
  const word = commands[token.text.slice(1)];
  if (word === undefined)
    throw new Misread(
      'particle',
      token.at,
      `how ${token.text} is read in Korean is not said in last-word.ts`,
    );
  return word;
}
