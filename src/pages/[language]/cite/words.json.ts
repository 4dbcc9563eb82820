import { knownVersions, latexNeeds } from '../../../book/index.ts';
import { formatNames, styleNames } from '../../../contract/citation.ts';
import { citeWords, wordsFrom, type CiteWords } from '../../../contract/words.ts';
import { languages, type Language } from '../../../notation/entry.ts';
import { inlineLatex } from '../../../notation/inline.ts';
import { inModel } from '../../../notation/networks.ts';
import { plain } from '../../../notation/symbols/derivatives.ts';
import { symbols } from '../../../notation/symbols.ts';
import { stringsFor } from '../../../strings/index.ts';

/** The words of the cite box and of the verdict on a cited number, fetched with them. */
export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET = ({ props: { language } }: { props: { language: Language } }) =>
  Response.json(wordsIn(language));

/** A table's entries under their names, each made into a text. */
const each = <Entry>(table: Readonly<Record<string, Entry>>, text: (entry: Entry, name: string) => string) =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, text(entry, name)]));

function wordsIn(language: Language): CiteWords {
  const strings = stringsFor(language);
  return {
    ...wordsFrom(strings, citeWords),
    forms: { ...styleNames, link: strings.plainLink, ...formatNames },
    needs: each(formatNames, (_, form) => latexNeeds(form, language)),
    models: each(inModel, (name) => name[language]),
    latex: each(symbols, ({ latex }) => inlineLatex(latex)),
    plain: each(symbols, ({ latex }) => plain(latex)),
    versions: knownVersions(),
  };
}
