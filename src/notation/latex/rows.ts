import { depthsOf, partnerOf } from './brackets.ts';
import { Misread } from './misread.ts';
import { reasonOf, type Reason } from './reason.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Tokens that stand side by side in a formula. */
export type Stretch = readonly Token[];

/** A row of a display formula, and the reason that its author gives for it. */
export interface Row {
  readonly said: Stretch;
  readonly reason: Reason | undefined;
}

/** The rows of a display formula, or the one of an inline formula; an empty row is none. Throws Misread. */
export function rowsOf(latex: string): Row[] {
  const inside = insideOf(tokensOf(latex));
  return splitAt(inside, ({ kind }) => kind === 'row')
    .filter(({ length }) => length > 0)
    .map(rowOf);
}

/** The reasons that a formula's rows give. One that cannot be read is told of with the formula that it stands in. */
export function reasonsIn(latex: string): Reason[] {
  try {
    return rowsOf(latex).flatMap(({ reason }) => (reason ? [reason] : []));
  } catch (error) {
    if (error instanceof Misread) return [];
    throw error;
  }
}

function rowOf(row: Stretch): Row {
  const last = row.findLast(({ kind }) => kind !== 'space');
  const misplaced = row.find((token) => token.kind === 'reason' && token !== last);
  if (misplaced) throw new Misread('reason', misplaced.at, 'a reason, \\by{…}, ends its line');
  if (last?.kind !== 'reason') return { said: row, reason: undefined };
  return { said: row.slice(0, row.indexOf(last)), reason: reasonOf(last) };
}

/** The indices of the relations that cut a stretch into sides: those outside all brackets. */
export function relationsIn(stretch: Stretch): number[] {
  const depths = depthsOf(stretch);
  return stretch.flatMap(({ kind }, i) => (kind === 'relation' && depths[i] === 0 ? [i] : []));
}

/** The relation at an index that `relationsIn` gave. Throws Misread where it gave none. */
export function signIn(stretch: Stretch, index: number | undefined): Token {
  const sign = index === undefined ? undefined : stretch[index];
  if (!sign) throw new Misread('no-relation', stretch[0]?.at ?? 0, 'no relation (=, <, ≈ …)');
  return sign;
}

/** Throws Misread where a relation has nothing but space on a side. */
export function refuseEmpty(stretch: Stretch, side: 'left' | 'right', { text, at }: Token): void {
  if (stretch.some(({ kind }) => kind !== 'space')) return;
  throw new Misread('empty-side', at, `nothing to the ${side} of ${text}`);
}

/** Whether a formula states something: it has a relation outside all brackets. */
export const hasRelation = (latex: string): boolean => relationsIn(insideOf(tokensOf(latex))).length > 0;

/** The stretches between the tokens that separate, outside all brackets. */
export function splitAt(tokens: Stretch, separates: (token: Token) => boolean): Stretch[] {
  const depths = depthsOf(tokens);
  const cuts = tokens.flatMap((token, i) => (depths[i] === 0 && separates(token) ? [i] : []));
  return [-1, ...cuts].map((cut, n) => tokens.slice(cut + 1, cuts[n]));
}

/** The rows of an aligned derivation, without its \begin and \end. */
function insideOf(tokens: Stretch): Stretch {
  const [first] = tokens;
  const isAligned =
    first?.kind === 'open' && /^\\begin\s*\{(aligned|align\*?|split|gathered)\}/.test(first.text);
  if (!isAligned) return tokens;
  const partner = partnerOf(tokens, depthsOf(tokens), 0);
  return partner === tokens.length - 1 ? tokens.slice(1, -1) : tokens;
}
