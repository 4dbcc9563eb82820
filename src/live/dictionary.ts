import { fill } from '../contract/fill.ts';
import type { PageWord, PageWords } from '../contract/words.ts';

let words: PageWords | undefined;

export function readDictionary(): PageWords {
  words ??= JSON.parse(document.querySelector('#one-weight-dictionary')?.textContent ?? '') as PageWords;
  return words;
}

/** An interface string, with {placeholders} filled. */
export function say(word: PageWord, values: Readonly<Record<string, string>> = {}): string {
  return fill(readDictionary()[word] ?? word, values);
}
