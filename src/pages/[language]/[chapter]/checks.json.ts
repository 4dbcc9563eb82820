import { trialsOf } from '../../../book/index.ts';
import { languages, type Language } from '../../../notation/entry.ts';
import { stringsFor } from '../../../strings/index.ts';

/** One file a chapter: what its equations say, for a page that is asked to compute both sides. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...trialsOf(language).keys()].map((chapter) => ({ params: { language, chapter } })),
  );

export const GET = ({ params }: { params: { language: Language; chapter: string } }) =>
  Response.json({
    words: wordsOf(params.language),
    equations: trialsOf(params.language).get(params.chapter),
  });

function wordsOf(language: string): Readonly<Record<string, string>> {
  const { checkYours, checkTry, checkTryHow, checkLeft, checkRight, checkLetters, ...all } =
    stringsFor(language);
  const { checkSame, checkRounding, checkHolds, checkFails, checkUndefined } = all;
  return {
    checkYours, checkTry, checkTryHow, checkLeft, checkRight, checkLetters,
    checkSame, checkRounding, checkHolds, checkFails, checkUndefined,
  }; // prettier-ignore
}
