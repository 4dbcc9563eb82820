/** A run of a title: words that a style may put into its own case, or letters that stay as they are. */
interface Part {
  readonly text: string;
  readonly kept: boolean;
}
export type Title = readonly Part[];

/** Names that are no words: a capital inside (ReLU), two of them (CE), letters of mathematics (w₁₁). */
const name = /(\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|[\p{No}∂ẑηΔ])\S*)/u;

/**
 * A title in words; the names in it keep their letters. What follows a colon begins as a sentence does: APA asks for
 * that, and no style takes it back.
 */
export const inWords = (text: string): Title =>
  text
    .replace(/(: )(\p{Ll})/gu, (_, colon: string, letter: string) => colon + letter.toUpperCase())
    .split(name)
    .map((text, i) => ({ text, kept: i % 2 === 1 }))
    .filter((part) => part.text !== '');

/** A number, or a tag: nothing in it is recased. */
export const asItIs = (text: string): Title => [{ text, kept: true }];

export const textOf = (title: Title): string => title.map(({ text }) => text).join('');

/** A title with what is kept marked, and every part written as a format has it. */
export const written = (
  title: Title,
  keep: (text: string) => string,
  write = (text: string) => text,
): string => title.map(({ text, kept }) => (kept ? keep(write(text)) : write(text))).join('');
