import { depthsOf, partnerOf } from '../../notation/latex/brackets.ts';
import type { Stretch } from '../../notation/latex/rows.ts';
import { tokensOf } from '../../notation/latex/tokens.ts';

/** Some tokens, and the index after the last of those that they come from. */
export interface Taken {
  readonly tokens: Stretch;
  readonly to: number;
}

/** What stands between a bracket and its partner, and the index after that; undefined where none opens. */
export function insideAt(tokens: Stretch, index: number): Taken | undefined {
  if (tokens[index]?.kind !== 'open') return undefined;
  const partner = partnerOf(tokens, depthsOf(tokens), index);
  return { tokens: tokens.slice(index + 1, partner), to: partner + 1 };
}

/** Tokens of LaTeX that the author did not write, all at one place of what was written. */
export const unwritten = (latex: string, at: number): Stretch =>
  tokensOf(latex).map((token) => ({ ...token, at }));
