import { depthsOf } from './brackets.ts';
import { Misread } from './misread.ts';
import { isImplication, signOf, type Sign } from './checkable-signs.ts';
import { refuseEmpty, relationsIn, rowsOf, signIn, splitAt, type Stretch } from './rows.ts';
import type { Reason } from './reason.ts';
import type { Token } from './tokens.ts';

/** `left sign right`, cut out of a chain; `left` may come from the line before. */
export interface Link {
  readonly left: Stretch;
  readonly sign: Sign;
  readonly right: Stretch;
  /** The sign as its author wrote it, and its place in the formula. */
  readonly text: string;
  readonly at: number;
  /** The conditions under which it is said: what stands before ⇒ or after “if”. */
  readonly given: readonly Link[];
  /** What the right side is reached from: the side before it, where the line leaves its left one out. */
  readonly from: Stretch;
  /** Why, where the author of its line says so; of a line with several signs it is the last one's. */
  readonly reason?: Reason;
}

/** The links of one line of a formula. */
export type Chain = readonly Link[];

/**
 * Every line of a display formula, or the one of an inline formula, with all its relations. A later
 * line without a left side takes the first one's, or, once an inequality has stood between, the side
 * before it. Throws Misread.
 */
export function chainsOf(latex: string): Chain[] {
  const chains: Chain[] = [];
  for (const { said, reason } of rowsOf(latex)) {
    const inherited = inheritedFrom(chains);
    const before = chains.flat().at(-1)?.right ?? [];
    const chain = chainOf(said, inherited).map((link, i, { length }) => ({
      ...link,
      from: link.left === inherited ? before : link.left,
      ...(reason && i === length - 1 ? { reason } : {}),
    }));
    chains.push(chain);
  }
  return chains;
}

function inheritedFrom(before: readonly Chain[]): Stretch {
  const links = before.flat();
  const onlyEqual = links.every(({ sign }) => sign === '=');
  return (onlyEqual ? links[0]?.left : links.at(-1)?.right) ?? [];
}

/** A comma adds another chain to a line, or a condition to the chains before it. */
function chainOf(row: Stretch, inherited: Stretch): Chain {
  const parts = splitAt(whatIsSaid(row), ({ text }) => text === ',' || text === ';');
  const clauses = parts
    .filter((part, i) => i === 0 || part.length > 0)
    .map((part, i) => clauseOf(part, i === 0 ? inherited : []));
  const shared = clauses.filter(({ links }) => links.length === 0).flatMap(({ given }) => given);
  return clauses.flatMap(({ links, given }) =>
    links.map((link) => ({ ...link, given: [...given, ...shared] })),
  );
}

function clauseOf(part: Stretch, inherited: Stretch): { links: Link[]; given: Link[] } {
  const [said = [], ...conditions] = splitAt(part, isCondition);
  const implications = splitAt(said, ({ text }) => isImplication(text));
  const last = implications.pop() ?? [];
  const left = implications.length > 0 ? [] : inherited;
  return {
    links: last.length === 0 && conditions.length > 0 ? [] : linksOf(last, left),
    given: [...implications, ...conditions].flatMap((condition) => linksOf(condition, [])),
  };
}

/** A row without what only sets it: space, alignment, and the remark in brackets that may close it. */
function whatIsSaid(row: Stretch): Stretch {
  const depths = depthsOf(row);
  const said = row.filter(({ kind }, i) => kind !== 'space' && (kind !== 'align' || depths[i] !== 0));
  const last = said.at(-1);
  return last?.kind === 'words' && /^\\text\s*\{\s*\(.*\)\s*\}$/.test(last.text) ? said.slice(0, -1) : said;
}

const isCondition = ({ kind, text }: Token): boolean =>
  kind === 'words' && /\{\s*(if|for|when|where|with)\s*\}$/.test(text);

/** A full stop that ends the sentence, not the formula. */
const withoutStop = (tokens: Stretch): Stretch =>
  tokens.at(-1)?.text === '.' ? tokens.slice(0, -1) : tokens;

function linksOf(tokens: Stretch, inherited: Stretch): Link[] {
  const signs = relationsIn(tokens);
  signIn(tokens, signs[0]);
  return signs.map((index, n) => {
    const before = tokens.slice((signs[n - 1] ?? -1) + 1, index);
    const right = withoutStop(tokens.slice(index + 1, signs[n + 1]));
    return link(n === 0 && before.length === 0 ? inherited : before, signIn(tokens, index), right);
  });
}

function link(left: Stretch, token: Token, right: Stretch): Link {
  refuseEmpty(left, 'left', token);
  refuseEmpty(right, 'right', token);
  const { text, at } = token;
  const sign = signOf(text);
  if (!sign) throw new Misread('unparsable', at, `${text} cannot be checked at points`);
  return { left, sign, right, text, at, given: [], from: left };
}
