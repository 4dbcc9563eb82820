import { depthsOf, partnerOf } from './brackets.ts';
import { Misread } from './misread.ts';
import { isImplication, signOf, type Sign } from './signs.ts';
import { tokensOf, type Token } from './tokens.ts';

/** `left sign right`, cut out of a chain; `left` may come from the line before. */
export interface Link {
  readonly left: readonly Token[];
  readonly sign: Sign;
  readonly right: readonly Token[];
  /** The sign's place in the formula. */
  readonly at: number;
  /** The conditions under which it is said: what stands before ⇒ or after “if”. */
  readonly given: readonly Link[];
}

/** The links of one line of a formula. */
export type Line = readonly Link[];

/** Whether a formula states something: it has a relation outside all brackets. */
export function hasRelation(latex: string): boolean {
  const tokens = insideOf(tokensOf(latex));
  const depths = depthsOf(tokens);
  return tokens.some(({ kind }, i) => kind === 'relation' && depths[i] === 0);
}

/**
 * Every line of a display formula, or the one of an inline formula, with all its relations. A later
 * line without a left side takes the first one's, or, once an inequality has stood between, the side
 * before it. Throws Misread.
 */
export function linesOf(latex: string): Line[] {
  const rows = splitAt(insideOf(tokensOf(latex)), ({ kind }) => kind === 'row');
  const lines: Line[] = [];
  for (const row of rows.filter(({ length }) => length > 0)) lines.push(lineOf(row, inheritedFrom(lines)));
  return lines;
}

function inheritedFrom(before: readonly Line[]): readonly Token[] {
  const links = before.flat();
  const onlyEqual = links.every(({ sign }) => sign === '=');
  return (onlyEqual ? links[0]?.left : links.at(-1)?.right) ?? [];
}

/** The rows of an aligned derivation, without its \begin and \end. */
function insideOf(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const isAligned =
    first?.kind === 'open' && /^\\begin\s*\{(aligned|align\*?|split|gathered)\}/.test(first.text);
  if (!isAligned) return tokens;
  const partner = partnerOf(tokens, depthsOf(tokens), 0);
  return partner === tokens.length - 1 ? tokens.slice(1, -1) : tokens;
}

/** A comma adds another chain to a line, or a condition to the chains before it. */
function lineOf(row: readonly Token[], inherited: readonly Token[]): Line {
  const parts = splitAt(withoutAlignment(row), ({ text }) => text === ',' || text === ';');
  const chains = parts
    .filter((part, i) => i === 0 || part.length > 0)
    .map((part, i) => chainOf(part, i === 0 ? inherited : []));
  const shared = chains.filter(({ links }) => links.length === 0).flatMap(({ given }) => given);
  return chains.flatMap(({ links, given }) =>
    links.map((link) => ({ ...link, given: [...given, ...shared] })),
  );
}

function chainOf(part: readonly Token[], inherited: readonly Token[]): { links: Link[]; given: Link[] } {
  const [said = [], ...conditions] = splitAt(part, isCondition);
  const implications = splitAt(said, ({ text }) => isImplication(text));
  const last = implications.pop() ?? [];
  const left = implications.length > 0 ? [] : inherited;
  return {
    links: last.length === 0 && conditions.length > 0 ? [] : linksOf(last, left),
    given: [...implications, ...conditions].flatMap((condition) => linksOf(condition, [])),
  };
}

function withoutAlignment(row: readonly Token[]): readonly Token[] {
  const depths = depthsOf(row);
  return row.filter(({ kind }, i) => kind !== 'space' && (kind !== 'align' || depths[i] !== 0));
}

const isCondition = ({ kind, text }: Token): boolean =>
  kind === 'words' && /\{\s*(if|for|when|where|with)\s*\}$/.test(text);

/** A full stop that ends the sentence, not the formula. */
const withoutStop = (tokens: readonly Token[]): readonly Token[] =>
  tokens.at(-1)?.text === '.' ? tokens.slice(0, -1) : tokens;

function linksOf(tokens: readonly Token[], inherited: readonly Token[]): Link[] {
  const depths = depthsOf(tokens);
  const signs = tokens.flatMap((token, i) => (token.kind === 'relation' && depths[i] === 0 ? [i] : []));
  if (signs.length === 0) throw new Misread('no-relation', tokens[0]?.at ?? 0, 'no relation (=, <, ≈ …)');
  return signs.map((index, n) => {
    const token = tokens[index] as Token;
    const before = tokens.slice((signs[n - 1] ?? -1) + 1, index);
    const right = withoutStop(tokens.slice(index + 1, signs[n + 1]));
    return link(n === 0 && before.length === 0 ? inherited : before, token, right);
  });
}

function link(left: readonly Token[], { text, at }: Token, right: readonly Token[]): Link {
  if (left.length === 0) throw new Misread('empty-side', at, `nothing to the left of ${text}`);
  if (right.length === 0) throw new Misread('empty-side', at, `nothing to the right of ${text}`);
  const sign = signOf(text);
  if (!sign) throw new Misread('unparsable', at, `${text} cannot be checked at points`);
  return { left, sign, right, at, given: [] };
}

/** The stretches between the tokens that separate, outside all brackets. */
function splitAt(tokens: readonly Token[], separates: (token: Token) => boolean): (readonly Token[])[] {
  const depths = depthsOf(tokens);
  const cuts = tokens.flatMap((token, i) => (depths[i] === 0 && separates(token) ? [i] : []));
  return [-1, ...cuts].map((cut, n) => tokens.slice(cut + 1, cuts[n]));
}
