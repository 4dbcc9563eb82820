import { latexOf, macroOf, membersOf, symbols } from '../../notation/symbols.ts';
import type { Quantity } from '../../model/networks/index.ts';
import { depthsOf, partnerOf } from '../../notation/latex/brackets.ts';
import { tokensOf, type Token } from '../../notation/latex/tokens.ts';
import type { Edit } from './edit.ts';
import { end, replace, type Maker } from './maker.ts';
import { matrixMakers } from './matrices.ts';

/** Every single slip of the pen in a formula, in reading order. Throws Misread for what has no tokens. */
export function editsOf(latex: string): Edit[] {
  const tokens = tokensOf(latex);
  const formula = { latex, tokens, depths: depthsOf(tokens) };
  return tokens.flatMap((_, index) => makers.flatMap((make) => make(formula, index)));
}

/** + for −, and the other way round. */
const flipSign: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  if (token?.kind !== 'sign') return [];
  const other = token.text === '+' ? '-' : '+';
  return [
    replace(
      token,
      other,
      'sign',
      `${other === '+' ? '+' : '−'} instead of ${token.text === '+' ? '+' : '−'}`,
    ),
  ];
};

/** A minus too few, or too many, before a term. */
const minusBefore: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !startsTerm(before)) return [];
  if (token.text === '-') return [replace(token, ' ', 'minus', 'no minus')];
  if (!isOperand(token)) return [];
  return [{ kind: 'minus', from: token.at, to: token.at, text: '-', says: 'a minus' }];
};

const startsTerm = (before: Token | undefined): boolean =>
  before === undefined ||
  before.kind === 'relation' ||
  before.kind === 'align' ||
  /^(\(|\\left\()$/.test(before.text);

const isOperand = ({ kind, text }: Token): boolean =>
  kind === 'quantity' || kind === 'number' || /^\\(d?frac|ln|sigma)$/.test(text) || text === 'e';

/** A factor left out, with its dot. */
const dropFactor: Maker = ({ latex, tokens }, i) => {
  const token = tokens[i];
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (token?.kind !== 'quantity' && token?.kind !== 'number') return [];
  if (after?.text === '^' || before?.text === '^' || /^\\(d?frac|ln|sigma)$/.test(before?.text ?? ''))
    return [];
  const says = `${token.text} is not a factor`;
  if (before?.text === '\\cdot') return [{ kind: 'factor', from: before.at, to: end(token), text: '', says }];
  if (after?.text === '\\cdot') return [{ kind: 'factor', from: token.at, to: end(after), text: '', says }];
  const touches = after?.kind === 'quantity' && latex.slice(end(token), after.at).trim() === '';
  return touches ? [{ kind: 'factor', from: token.at, to: end(token), text: '', says }] : [];
};

/** Another quantity of the same formula, or one with another index. */
const swapSymbol: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  if (token?.kind !== 'quantity') return [];
  const others = new Set(tokens.flatMap((other) => (other.kind === 'quantity' ? [other.quantity] : [])));
  const family = indexed(token.quantity);
  return [
    ...[...others].map((quantity) => [quantity, 'symbol'] as const),
    ...family.filter((quantity) => !others.has(quantity)).map((quantity) => [quantity, 'index'] as const),
  ]
    .filter(([quantity]) => quantity !== token.quantity)
    .map(([quantity, kind]) => {
      const text = latexOf(quantity);
      return replace(token, `{${text}}`, kind, `${text} instead of ${token.text}`);
    });
};

/** w₁ → w₁₁, w₁₂, …; what has no index has no such neighbours. */
function indexed(quantity: Quantity): Quantity[] {
  if (!/^[a-z]\d+$/.test(quantity)) return [];
  const macros = membersOf(quantity.charAt(0));
  return (Object.keys(symbols) as Quantity[]).filter(
    (name) => /\d$/.test(name) && macros.includes(macroOf(name)),
  );
}

/** Numerator and denominator exchanged. */
const invertFraction: Maker = ({ latex, tokens, depths }, i) => {
  const token = tokens[i];
  const open = tokens[i + 1];
  if (!token || !/^\\[dt]?frac$/.test(token.text) || open?.text !== '{') return [];
  const middle = partnerOf(tokens, depths, i + 1);
  const last = partnerOf(tokens, depths, middle + 1);
  const [close, openBelow, closeBelow] = [tokens[middle], tokens[middle + 1], tokens[last]];
  if (!close || openBelow?.text !== '{' || !closeBelow) return [];
  const [above, below] = [latex.slice(end(open), close.at), latex.slice(end(openBelow), closeBelow.at)];
  const text = `${token.text}{${below}}{${above}}`;
  return [{ kind: 'fraction', from: token.at, to: end(closeBelow), text, says: 'the fraction upside down' }];
};

/** 1 − ẑ for ẑ, and ẑ for 1 − ẑ. */
const complement: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  if (token?.kind !== 'quantity') return [];
  const [one, minus] = [tokens[i - 2], tokens[i - 1]];
  if (one?.text === '1' && minus?.text === '-' && tokens[i - 3]?.text !== '-')
    return [
      { kind: 'complement', from: one.at, to: token.at, text: '', says: `no “1 −” before ${token.text}` },
    ];
  return [replace(token, `(1-${token.text})`, 'complement', `1 − ${token.text} instead of ${token.text}`)];
};

/** A square too few, or too many; a power with the wrong exponent. */
const exponent: Maker = ({ tokens, depths }, i) => {
  const token = tokens[i];
  if (token?.text === '^' && tokens[i + 1]?.text === '{') {
    const close = tokens[partnerOf(tokens, depths, i + 1)];
    return close ? [{ kind: 'exponent', from: token.at, to: end(close), text: '', says: 'no exponent' }] : [];
  }
  if (token?.kind !== 'quantity' || tokens[i + 1]?.text === '^') return [];
  return [replace(token, `{${token.text}}^{2}`, 'exponent', `${token.text} squared`)];
};

const otherFunction: Readonly<Record<string, string>> = {
  '\\ln': '\\sigma',
  '\\sigma': '\\exp',
  '\\exp': '\\ln',
};

/** ln for σ, no function at all; the smaller for the larger. */
const otherFunctionAt: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  const next = tokens[i + 1];
  const other = token && otherFunction[token.text];
  if (!token || !other) return [];
  const dropped = replace(token, '', 'function', `no ${token.text}`);
  return next?.kind === 'open'
    ? [replace(token, other, 'function', `${other} instead of ${token.text}`), dropped]
    : [dropped];
};

const otherNumber: Maker = ({ tokens }, i) => {
  const token = tokens[i];
  if (token?.kind !== 'number') return [];
  const value = Number(token.text);
  return [value + 1, value - 1, value * 2]
    .filter((other, n, all) => other >= 0 && other !== value && all.indexOf(other) === n)
    .map((other) => replace(token, String(other), 'number', `${String(other)} instead of ${token.text}`));
};

const otherRelations: Readonly<Record<string, readonly string[]>> = {
  '=': ['<'],
  '<': ['>'],
  '>': ['<'],
  '\\leq': ['\\geq', '<'],
  '\\geq': ['\\leq', '>'],
};

const otherRelation: Maker = ({ tokens, depths }, i) => {
  const token = tokens[i];
  if (token?.kind !== 'relation' || depths[i] !== (tokens[0]?.text.startsWith('\\begin') ? 1 : 0)) return [];
  return (otherRelations[token.text] ?? []).map((other) =>
    replace(token, other, 'relation', `${other} instead of ${token.text}`),
  );
};

const makers: readonly Maker[] = [
  flipSign, minusBefore, dropFactor, complement, swapSymbol, invertFraction, exponent, otherFunctionAt, otherNumber,
  otherRelation, ...matrixMakers,
]; // prettier-ignore
