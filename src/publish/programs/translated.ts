import type { Cell } from '../../cells/compile.ts';
import { wordsIn } from '../../cells/words.ts';

/**
 * Cells in Python with their words in another language: for each word of the chapter's cell that one there says in the
 * same place. `original` and `translated` are the cells in TypeScript, which differ in their words alone.
 */
export const inWordsOf = (
  python: readonly Cell[],
  original: readonly Cell[],
  translated: readonly Cell[],
): Cell[] =>
  python.map(({ id, code }) => {
    const [from, to] = [original, translated].map((cells) => cells.find((cell) => cell.id === id)?.code ?? '');
    return { id, code: reworded(code, from ?? '', to ?? '') };
  }); // prettier-ignore

/** A string of one line, or a comment. */
const lexeme = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|# .*/g;

function reworded(python: string, original: string, translated: string): string {
  const words = wordsIn(translated);
  const others = new Map<string, string[]>();
  for (const [i, { text }] of wordsIn(original).entries())
    others.set(text, [...(others.get(text) ?? []), words[i]?.text ?? text]);
  return python.replaceAll(lexeme, (found) => {
    const [open, close] = found.startsWith('#') ? ['# ', ''] : [found.charAt(0), found.charAt(0)];
    const text = found.slice(open.length, found.length - close.length);
    const [first, ...rest] = others.get(text) ?? [];
    // A word that is said several times may be another each time.
    if (rest.length > 0) others.set(text, rest);
    return first === undefined ? found : open + first + close;
  });
}
