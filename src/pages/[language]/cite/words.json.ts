import { formatNames, styleNames } from '../../../contract/citation.ts';
import { citeWords, wordsFrom, type CiteWords } from '../../../contract/words.ts';
import { languages, type Language } from '../../../notation/entry.ts';
import { stringsFor } from '../../../strings/index.ts';

/** The words of the cite box and of the verdict on a cited number, fetched with them. */
export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET = ({ props: { language } }: { props: { language: Language } }) => {
  const strings = stringsFor(language);
  return Response.json({
    ...wordsFrom(strings, citeWords),
    forms: { ...styleNames, link: strings.plainLink, ...formatNames },
  } satisfies CiteWords);
};
