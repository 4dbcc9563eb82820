import { languageWith, trialsOf } from '../../../book/index.ts';
import type { Trials } from '../../../contract/trial.ts';
import { checkWords, wordsFrom } from '../../../contract/words.ts';
import { languages, type Language } from '../../../notation/entry.ts';
import { stringsFor } from '../../../strings/index.ts';

/** One file a chapter: what its equations say, for a page that is asked to compute both sides. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...trialsOf(language).keys()]
      .filter((chapter) => languageWith(chapter, language) === language)
      .map((chapter) => ({ params: { language, chapter } })),
  );

export const GET = ({ params }: { params: { language: Language; chapter: string } }) =>
  Response.json({
    words: wordsFrom(stringsFor(params.language), checkWords),
    equations: trialsOf(params.language).get(params.chapter) ?? {},
  } satisfies Trials);
