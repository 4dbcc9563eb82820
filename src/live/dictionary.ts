import { fill } from '../contract/fill.ts';

/** What the page tells its script in JSON: the symbols' names and the words it needs, in the page's language. */
export interface Dictionary {
  readonly symbols: Readonly<
    Record<string, { readonly plain: string; readonly name: string; readonly meaning: string }>
  >;
  readonly strings: Readonly<Record<string, string>>;
}

let dictionary: Dictionary | undefined;

export function readDictionary(): Dictionary {
  dictionary ??= JSON.parse(
    document.querySelector('#one-weight-dictionary')?.textContent ?? '',
  ) as Dictionary;
  return dictionary;
}

/** An interface string, with {placeholders} filled. */
export function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  return fill(readDictionary().strings[key] ?? key, values);
}
