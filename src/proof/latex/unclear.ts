import { depthsOf, partnerOf } from '../../notation/latex/brackets.ts';
import { Misread } from '../../notation/latex/misread.ts';
import type { Token } from '../../notation/latex/tokens.ts';

/** Refuses what readers and the parser may group differently: `1/2t`, `\ln a\cdot b`, `a\odot b\cdot c`. Throws Misread. */
export function refuseUnclear(tokens: readonly Token[]): void {
  const depths = depthsOf(tokens);
  tokens.forEach(({ text, at }, i) => {
    if (text === '/' && startsFactor(tokens[endOfFactor(tokens, depths, i + 1)])) {
      throw new Misread('unparsable', at, 'unclear how far / reaches; write \\frac or brackets');
    }
    if (text === '\\ln' && tokens[i + 1]?.kind !== 'open' && runsOn(tokens, depths, i + 1)) {
      throw new Misread('unparsable', at, 'unclear how far \\ln reaches; put its argument in brackets');
    }
    if (
      text === '\\odot' &&
      termAround(tokens, depths, i).some((other) => /^\\(cdot|times)$/.test(other.text))
    ) {
      throw new Misread('unparsable', at, 'unclear whether ⊙ or the product comes first; write brackets');
    }
  });
}

/** The tokens of a term that stand as deep as the one at an index. */
function termAround(tokens: readonly Token[], depths: readonly number[], index: number): readonly Token[] {
  const isEnd = ({ kind, text }: Token, i: number): boolean =>
    (depths[i] ?? 0) < (depths[index] ?? 0) ||
    (depths[i] === depths[index] && (/^(sign|align|row|relation)$/.test(kind) || text === ','));
  const start = tokens.findLastIndex((token, i) => i < index && isEnd(token, i));
  const end = tokens.findIndex((token, i) => i > index && isEnd(token, i));
  const term = tokens.slice(start + 1, end < 0 ? undefined : end);
  return term.filter((_, i) => depths[start + 1 + i] === depths[index]);
}

/** Whether more factors follow on the argument of a function that stands without brackets; 2t is one. */
function runsOn(tokens: readonly Token[], depths: readonly number[], start: number): boolean {
  const end = endOfFactor(tokens, depths, start);
  const isCoefficient =
    tokens[start]?.kind === 'number' && /^(letter|quantity)$/.test(tokens[end]?.kind ?? '');
  const next = tokens[isCoefficient ? endOfFactor(tokens, depths, end) : end];
  return startsFactor(next) || /^(\\cdot|\\times|\/)$/.test(next?.text ?? '');
}

/** The index after a factor: a group, a fraction, a symbol, each with its power. */
function endOfFactor(tokens: readonly Token[], depths: readonly number[], start: number): number {
  const first = tokens[start];
  if (!first) return start;
  const afterOne = first.kind === 'open' ? partnerOf(tokens, depths, start) + 1 : start + 1;
  const end =
    first.kind === 'sign' || /^\\(sigma|sqrt|exp)$/.test(first.text)
      ? endOfFactor(tokens, depths, afterOne)
      : /^\\[dt]?frac$/.test(first.text)
        ? endOfFactor(tokens, depths, endOfFactor(tokens, depths, afterOne))
        : afterOne;
  return tokens[end]?.text === '^' ? endOfFactor(tokens, depths, end + 1) : end;
}

const startsFactor = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(quantity|letter|number|open)$/.test(token.kind) ||
    (token.kind === 'command' && !/^\\(cdot|times|div)$/.test(token.text)));
