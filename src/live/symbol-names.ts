import type { SymbolNames } from '../contract/words.ts';
import { citations } from './citation-files.ts';

let names: Promise<SymbolNames> | undefined;

/** What the symbols are called in the page's language. Without a line there are none, and the next one to ask asks again. */
export function symbolNames(): Promise<SymbolNames> {
  names ??= fetch(`${citations().folder}../symbols.json`)
    .then((response) => response.json() as Promise<SymbolNames>)
    .catch(() => {
      names = undefined;
      return {};
    });
  return names;
}
