import { partnerOf, depthsOf } from '../../notation/latex/brackets.ts';
import { splitAt, type Stretch } from '../../notation/latex/rows.ts';
import type { Token } from '../../notation/latex/tokens.ts';
import type { Shapes } from './shapes.ts';

/** A letter with what hangs on it: `\mathbf W`, `a_{12}`, `x_i^{(2)}`. */
export interface Written {
  readonly name: string;
  readonly token: Token;
  readonly isBold: boolean;
  /** The indices below, and the sample's number, in brackets above. */
  readonly indices: readonly Stretch[] | undefined;
  readonly sample: Stretch | undefined;
  /** The index after its last token. */
  readonly to: number;
}

/** The symbol that begins at an index, if a letter does. A subscript that a declared name has is part of the name. */
export function writtenAt(tokens: Stretch, index: number, shapes: Shapes): Written | undefined {
  const base = baseAt(tokens, index);
  const token = tokens[index];
  if (!base || !token) return undefined;
  let { name, to } = base;
  let indices: readonly Stretch[] | undefined;
  let sample: Stretch | undefined;
  for (;;) {
    const hung = argumentOf(tokens, to + 1);
    const sign = tokens[to]?.text;
    if (!hung) break;
    const labelled = `${name}_${hung.inside.map(({ text }) => text).join('')}`;
    const number = sign === '^' && name !== 'e' ? bracketed(hung.inside) : undefined;
    if (sign === '_' && !indices && shapes.has(labelled)) name = labelled;
    else if (sign === '_' && !indices) indices = indicesIn(hung.inside);
    else if (number && !sample) sample = number;
    else break;
    to = hung.to;
  }
  return { name, token, isBold: base.isBold, indices, sample, to };
}

function baseAt(tokens: Stretch, index: number): { name: string; isBold: boolean; to: number } | undefined {
  const token = tokens[index];
  if (token?.kind === 'letter') return { name: token.text, isBold: false, to: index + 1 };
  if (token?.kind === 'quantity') return { name: token.quantity, isBold: false, to: index + 1 };
  if (token?.kind !== 'command') return undefined;
  if (!/^\\(mathbf|boldsymbol|bm)$/.test(token.text))
    return { name: token.text.slice(1), isBold: false, to: index + 1 };
  const letter = argumentOf(tokens, index + 1);
  return (
    letter && {
      name: letter.inside.map(({ text }) => text.replace('\\', '')).join(''),
      isBold: true,
      to: letter.to,
    }
  );
}

/** What stands in the braces at an index, or the one token without braces. */
export function argumentOf(tokens: Stretch, index: number): { inside: Stretch; to: number } | undefined {
  const first = tokens[index];
  if (!first) return undefined;
  if (first.text !== '{') return { inside: [first], to: index + 1 };
  const partner = partnerOf(tokens, depthsOf(tokens), index);
  return { inside: tokens.slice(index + 1, partner), to: partner + 1 };
}

/** A number in brackets above a letter is a sample’s, and no power. */
function bracketed(tokens: Stretch): Stretch | undefined {
  const isWhole = tokens[0]?.text === '(' && partnerOf(tokens, depthsOf(tokens), 0) === tokens.length - 1;
  return isWhole ? tokens.slice(1, -1) : undefined;
}

/** `ij`, `1,2` and `i-1,j`: letters side by side are an index each, as are the parts between commas. */
function indicesIn(tokens: Stretch): Stretch[] {
  const isComma = ({ text }: Token): boolean => text === ',';
  if (tokens.some(isComma)) return splitAt(tokens, isComma);
  return tokens.every(({ kind }) => kind === 'letter' || kind === 'number')
    ? tokens.map((token) => [token])
    : [tokens];
}
