import { Misread } from '../../notation/latex/misread.ts';
import { relationsIn, splitAt, type Stretch } from '../../notation/latex/rows.ts';
import type { Token } from '../../notation/latex/tokens.ts';
import { insideAt, unwritten, type Taken } from './groups.ts';
import { secondDerivative } from './second-derivatives.ts';
import { refuseUnread } from './unread-constructs.ts';

/** One shorthand: what it is short for, where it begins at an index. */
type Shorthand = (tokens: Stretch, index: number) => Taken | undefined;

/**
 * The same formula in fewer words of LaTeX: what only shows (a phantom, a brace with its label) is gone, and
 * what is short for something (min, tanh, an indicator, σ′, a second derivative) is written out, so that the
 * parser and both ways of taking derivatives need to know nothing of it. Throws Misread.
 */
export function spelledOut(tokens: Stretch): Stretch {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const spelled = shorthands.map((shorthand) => shorthand(tokens, i)).find((found) => found !== undefined);
    if (spelled) result.push(...spelledOut(spelled.tokens));
    else result.push(read(tokens[i] as Token));
    i = spelled?.to ?? i + 1;
  }
  return result;
}

const read = (token: Token): Token => {
  refuseUnread(token);
  return token;
};

const textAt = (tokens: Stretch, index: number): string => tokens[index]?.text ?? '';

const phantom: Shorthand = (tokens, index) => {
  const group = /^\\[hv]?phantom$/.test(textAt(tokens, index)) && insideAt(tokens, index + 1);
  return group ? { tokens: [], to: group.to } : undefined;
};

/** `\underbrace{…}_{label}`: a bracket for the eye, and a label that says nothing. */
const brace: Shorthand = (tokens, index) => {
  const [, side] = /^\\(under|over)brace$/.exec(textAt(tokens, index)) ?? [];
  const group = side ? insideAt(tokens, index + 1) : undefined;
  const { at = 0 } = tokens[index] ?? {};
  if (!group) return undefined;
  const hasLabel = textAt(tokens, group.to) === (side === 'under' ? '_' : '^');
  const to = hasLabel ? (insideAt(tokens, group.to + 1)?.to ?? group.to + 2) : group.to;
  return { tokens: [...unwritten('(', at), ...group.tokens, ...unwritten(')', at)], to };
};

/** `\mathbb{1}[\f > 0]`: 1 where the condition holds, else 0. */
const indicator: Shorthand = (tokens, index) => {
  if (textAt(tokens, index) !== '\\mathbb') return undefined;
  const one = insideAt(tokens, index + 1);
  const condition = one && insideAt(tokens, one.to);
  const { at = 0 } = tokens[index] ?? {};
  if (one?.tokens.map(({ text }) => text).join('') !== '1' || !condition) {
    throw new Misread('unparsable', at, '\\mathbb is read as \\mathbb{1}[condition] alone');
  }
  if (relationsIn(condition.tokens).length !== 1) {
    throw new Misread('unparsable', at, '\\mathbb{1} needs one condition in its brackets, such as \\f > 0');
  }
  const open = unwritten('(\\begin{cases}1&', at);
  const close = unwritten('\\\\0&\\text{otherwise}\\end{cases})', at);
  return { tokens: [...open, ...condition.tokens, ...close], to: condition.to };
};

/** `\min(a, b)` is −max(−a, −b). */
const minimum: Shorthand = (tokens, index) => {
  if (textAt(tokens, index) !== '\\min') return undefined;
  const { at = 0 } = tokens[index] ?? {};
  const group = insideAt(tokens, index + 1);
  const numbers = group ? splitAt(group.tokens, ({ text }) => text === ',') : [];
  if (!group || numbers.length < 2) {
    throw new Misread('unparsable', at, '\\min needs its numbers in brackets: \\min(a, b)');
  }
  const negated = numbers.flatMap((number, n) => [
    ...unwritten(n === 0 ? '-(' : ',-(', at),
    ...number,
    ...unwritten(')', at),
  ]);
  return { tokens: [...unwritten('(-\\max(', at), ...negated, ...unwritten('))', at)], to: group.to };
};

/** tanh t = σ(2t) − σ(−2t), of a vector as of a number. */
const tanh: Shorthand = (tokens, index) => {
  if (textAt(tokens, index) !== '\\tanh') return undefined;
  const { at = 0 } = tokens[index] ?? {};
  const argument = insideAt(tokens, index + 1);
  if (!argument) throw new Misread('unparsable', at, '\\tanh needs its argument in brackets');
  return {
    tokens: [
      ...unwritten('(\\sigma(2\\cdot(', at),
      ...argument.tokens,
      ...unwritten('))-\\sigma(-2\\cdot(', at),
      ...argument.tokens,
      ...unwritten(')))', at),
    ],
    to: argument.to,
  };
};

/** σ′ at one symbol is a derivative, to be taken both ways; at anything else σ(t)σ(−t), entry by entry. */
const sigmaPrime: Shorthand = (tokens, index) => {
  if (textAt(tokens, index) !== '\\sigma' || textAt(tokens, index + 1) !== "'") return undefined;
  const { at = 0 } = tokens[index] ?? {};
  const argument = insideAt(tokens, index + 2);
  if (!argument) throw new Misread('unparsable', at, "\\sigma' needs its argument in brackets");
  const { tokens: of, to } = argument;
  const [only] = of;
  if (of.length === 1 && only && /^(letter|quantity)$/.test(only.kind)) {
    const operator = [...unwritten('(\\frac{\\partial}{\\partial', at), only, ...unwritten('}(\\sigma(', at)];
    return { tokens: [...operator, only, ...unwritten(')))', at)], to };
  }
  return {
    tokens: [
      ...unwritten('(\\sigma(', at),
      ...of,
      ...unwritten(')\\odot\\sigma(-(', at),
      ...of,
      ...unwritten(')))', at),
    ],
    to,
  };
};

const shorthands: readonly Shorthand[] = [
  phantom,
  brace,
  indicator,
  minimum,
  tanh,
  sigmaPrime,
  secondDerivative,
];
