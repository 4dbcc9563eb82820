import type { APIRoute, GetStaticPaths } from 'astro';
import { languages } from '../../../notation/entry.ts';
import { proofOfBook } from '../../../proof/of-book.ts';
import { trialOf } from '../../../proof/trial.ts';
import { stringsFor } from '../../../strings/index.ts';

/** One file a chapter: what its equations say, for a page that is asked to compute both sides. */
export const getStaticPaths = (() =>
  languages.flatMap((language) => {
    const chapters = new Set([...proofOfBook(language).checks.values()].map(({ chapter }) => chapter));
    return [...chapters].map((chapter) => ({ params: { language, chapter } }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { language = '', chapter } }) => {
  const { proof, checks } = proofOfBook(language);
  const equations = [...checks.values()]
    .filter((check) => check.chapter === chapter && check.points > 0)
    .map((check) => [check.id, trialOf(check, proof)] as const);
  return Response.json({ words: wordsOf(language), equations: Object.fromEntries(equations) });
};

function wordsOf(language: string): Readonly<Record<string, string>> {
  const { checkYours, checkTry, checkTryHow, checkLeft, checkRight, checkLetters, ...all } =
    stringsFor(language);
  const { checkSame, checkRounding, checkHolds, checkFails, checkUndefined } = all;
  return {
    checkYours, checkTry, checkTryHow, checkLeft, checkRight, checkLetters,
    checkSame, checkRounding, checkHolds, checkFails, checkUndefined,
  }; // prettier-ignore
}
