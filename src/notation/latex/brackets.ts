import { Misread } from './misread.ts';
import type { Token } from './tokens.ts';

/** For each token how many brackets enclose it; a bracket itself counts as outside. Throws Misread. */
export function depthsOf(tokens: readonly Token[]): number[] {
  const open: Token[] = [];
  const depths = tokens.map((token) => {
    if (token.kind === 'open') return open.push(token) - 1;
    if (token.kind === 'close') close(open, token);
    return open.length;
  });
  const unclosed = open.at(-1);
  if (unclosed) throw new Misread('unclosed', unclosed.at, `${unclosed.text} is never closed`);
  return depths;
}

function close(open: Token[], token: Token): void {
  const opener = open.pop();
  if (!opener) throw new Misread('unclosed', token.at, `${token.text} closes nothing`);
  if (familyOf(opener) === familyOf(token)) return;
  throw new Misread('unclosed', opener.at, `${opener.text} is never closed: ${token.text} comes first`);
}

const families: readonly (readonly [RegExp, string])[] = [
  [/^\\(left|right)/, 'left'],
  [/^\\[bB]ig/, 'big'],
  [/^\\[lr]vert/, 'vert'],
  [/^\\[{}]/, 'set'],
  [/^[{}]/, 'group'],
  [/^[()]/, 'round'],
  [/^[[\]]/, 'square'],
];

/** Which closing bracket an opening one waits for: \left for \right, \begin{cases} for \end{cases}. */
const familyOf = ({ text }: Token): string =>
  families.find(([pattern]) => pattern.test(text))?.[1] ?? text.replace(/^\\(begin|end)\s*/, '');

/** The index of the bracket that closes the one at `index`. The brackets are known to match. */
export function partnerOf(tokens: readonly Token[], depths: readonly number[], index: number): number {
  const partner = tokens.findIndex(
    ({ kind }, i) => i > index && kind === 'close' && depths[i] === depths[index],
  );
  return partner < 0 ? tokens.length : partner;
}
