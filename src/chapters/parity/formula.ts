import { Misread } from '../../notation/latex/misread.ts';
import { reasonOf } from '../../notation/latex/reason.ts';
import { tokensOf, type Token } from '../../notation/latex/tokens.ts';

/** A formula without what each language words in its own way: the words of `\by{…}` and of `\text{…}`. */
export function withoutWords(latex: string): string {
  try {
    return tokensOf(latex).flatMap(bare).join(' ');
  } catch (error) {
    // What cannot be read is told where it is typeset.
    if (error instanceof Misread) return latex;
    throw error;
  }
}

function bare(token: Token): string | [] {
  if (token.kind === 'reason') {
    const parts = reasonOf(token).parts.filter(({ kind }) => kind !== 'words');
    return `\\by{${parts.map(({ text }) => text).sort().join(', ')}}`; // prettier-ignore
  }
  // In one language they stand before what they speak of, in another behind it.
  return /^\\text(?:rm)?\b/.test(token.text) && token.kind === 'words' ? [] : token.text;
}
