import { defaultNetwork, type NetworkName } from '../model/networks/index.ts';
import { languageNamed, type Language } from '../notation/entry.ts';
import { stringsFor, type Strings } from '../strings/index.ts';

interface Route {
  readonly locale: string | undefined;
  readonly entry: { readonly data: { readonly model?: NetworkName | undefined } };
}

/** The language, the words and the model of the page a component stands on. */
export function pageOf({ locale, entry }: Route): {
  language: Language;
  strings: Strings;
  model: NetworkName;
} {
  const language = languageNamed(locale);
  return { language, strings: stringsFor(language), model: entry.data.model ?? defaultNetwork };
}

/** A page's address below its language's folder, from its route's id: “04-the-chain”, “t/0A1D”, of the home page nothing. */
export function pathOf(id: string, language: Language): string {
  const path = id.startsWith(`${language}/`) ? id.slice(language.length + 1) : id;
  return path === 'index' || path === language ? '' : path;
}
