import { fill } from '../contract/fill.ts';
import type { Dictionary, PageWord } from '../contract/words.ts';

let dictionary: Dictionary | undefined;

export function readDictionary(): Dictionary {
  dictionary ??= JSON.parse(
    document.querySelector('#one-weight-dictionary')?.textContent ?? '',
  ) as Dictionary;
  return dictionary;
}

/** An interface string, with {placeholders} filled. */
export function say(word: PageWord, values: Readonly<Record<string, string>> = {}): string {
  return fill(readDictionary().strings[word] ?? word, values);
}
