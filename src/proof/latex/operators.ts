import { depthsOf, partnerOf } from '../../notation/latex/brackets.ts';
import { isDifferential } from '../../notation/latex/differentials.ts';
import { Misread } from '../../notation/latex/misread.ts';
import type { Token } from '../../notation/latex/tokens.ts';

/** `\frac{d}{dt}` with what it differentiates: a bracketed group, or all up to the end of the term. */
export interface Operator {
  readonly by: Token;
  readonly operand: readonly Token[];
  /** The index after the operand's last token. */
  readonly to: number;
}

/**
 * The derivative operator that begins at an index, if one does. Found here, and not by the LaTeX parser,
 * because a reader lets it end with the bracket or the term, and the parser lets it run on over + and −.
 */
export function operatorAt(tokens: readonly Token[], from: number): Operator | undefined {
  const header = headerAt(tokens, from);
  return header && { ...operandAt(tokens, header.end), by: header.by };
}

function headerAt(tokens: readonly Token[], index: number): { by: Token; end: number } | undefined {
  const texts = tokens.slice(index, index + 8).map(({ text }) => text.replaceAll(/\s/g, ''));
  const [frac = '', open, , close, openBelow, , , closeBelow] = texts;
  const by = tokens[index + 6];
  const isOperator =
    /^\\[dt]?frac$/.test(frac) &&
    isDifferential(tokens[index + 2]) &&
    isDifferential(tokens[index + 5]) &&
    [open, openBelow].every((text) => text === '{') &&
    [close, closeBelow].every((text) => text === '}') &&
    (by?.kind === 'quantity' || by?.kind === 'letter');
  return isOperator ? { by, end: index + 8 } : undefined;
}

/** What an operator that ends before an index differentiates. */
export function operandAt(
  tokens: readonly Token[],
  start: number,
): { operand: readonly Token[]; to: number } {
  const depths = depthsOf(tokens);
  const first = tokens[start];
  if (!first) throw new Misread('unparsable', tokens.at(-1)?.at ?? 0, 'nothing to differentiate');
  if (first.kind !== 'open')
    return {
      operand: tokens.slice(start, endOfTerm(tokens, depths, start)),
      to: endOfTerm(tokens, depths, start),
    };
  const partner = partnerOf(tokens, depths, start);
  const next = tokens[partner + 1];
  if (next?.text === '^') {
    throw new Misread(
      'unparsable',
      next.at,
      'unclear whether the power or the group is differentiated; bracket it',
    );
  }
  return { operand: tokens.slice(start + 1, partner), to: partner + 1 };
}

/** The first + or − outside the brackets opened since, or the bracket, relation or comma that ends the term. */
export function endOfTerm(tokens: readonly Token[], depths: readonly number[], start: number): number {
  const depth = depths[start] ?? 0;
  const end = tokens.findIndex(
    ({ kind, text }, i) =>
      i > start &&
      (((/^(sign|align|row|relation)$/.test(kind) || text === ',') && depths[i] === depth) ||
        (kind === 'close' && (depths[i] ?? 0) < depth)),
  );
  return end < 0 ? tokens.length : end;
}
