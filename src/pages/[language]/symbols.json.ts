import type { SymbolNames } from '../../contract/words.ts';
import { languages, type Language } from '../../notation/entry.ts';
import { plain } from '../../notation/symbols/derivatives.ts';
import { symbols } from '../../notation/symbols.ts';

/** The names of the symbols, fetched when a reader first asks for one. */
export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET = ({ props: { language } }: { props: { language: Language } }) =>
  Response.json(namesIn(language));

const namesIn = (language: Language): SymbolNames =>
  Object.fromEntries(
    Object.entries(symbols).map(([quantity, { latex, name, meaning }]) => [
      quantity,
      { plain: plain(latex), name: name[language], meaning: meaning[language] },
    ]),
  );
