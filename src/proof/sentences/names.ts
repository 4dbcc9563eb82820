import type { Quantity } from '../../model/networks/index.ts';
import type { Language } from '../../notation/entry.ts';
import { symbols } from '../../notation/symbols.ts';
import { lexicons } from './lexicon.ts';

/** The quantities that some words may mean, by these words, a space between. */
export type Names = ReadonlyMap<string, readonly Quantity[]>;

const known = new Map<Language, Names>();

/** Every name of every quantity in a language, without its article. */
export function namesIn(language: Language): Names {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, Quantity[]>();
  for (const quantity of Object.keys(symbols) as Quantity[]) {
    for (const name of namesOf(quantity, language)) names.set(name, [...(names.get(name) ?? []), quantity]);
  }
  known.set(language, names);
  return names;
}

/** What the language calls a quantity, its first name in front. */
export function namesOf(quantity: string, language: Language): string[] {
  if (!Object.hasOwn(symbols, quantity)) return [];
  const { name, called } = symbols[quantity as Quantity];
  return [name[language], ...(called?.[language] ?? [])].map((words) => plainWords(words, language));
}

/** Words as they are compared: small letters, one space between, no article in front. */
export function plainWords(words: string, language: Language): string {
  const [first = '', ...more] = words.toLowerCase().replaceAll("'", '’').split(/\s+/);
  return lexicons[language].article.includes(first) ? more.join(' ') : [first, ...more].join(' ');
}
