import { defaultNetwork, type NetworkName } from '../model/networks/index.ts';
import type { Language } from '../notation/entry.ts';
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
  const language = locale === 'ko' ? 'ko' : 'en';
  return { language, strings: stringsFor(language), model: entry.data.model ?? defaultNetwork };
}
