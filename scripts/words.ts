/** Prints how many words each chapter's main path has, how many open on demand, and fails past the limits. */
import { chapterFrom } from '../src/chapters/chapter.ts';
import { ownFilesOf, sourceIn, writtenLanguages } from '../src/chapters/sources.ts';
import { wordsOf, type Words } from '../src/chapters/word-count.ts';

const limits = { story: 1200, chapter: 1100, derivation: 8000, paragraph: 90 };
/** The chapters that derive the one weight, the story before them included. */
const lastOfDerivation = 8;

const faults: string[] = [];
const fault = (place: string, what: string, words: number, limit: number): void => {
  if (words > limit) faults.push(`${place}  ${what} has ${String(words)} words, at most ${String(limit)}`);
};

for (const language of writtenLanguages()) {
  const chapters = ownFilesOf(language)
    .map((file) => chapterFrom(sourceIn(file)))
    .flatMap((chapter) =>
      chapter.front.chapter === undefined ? [] : [{ ...chapter, words: wordsOf(chapter) }],
    );
  for (const { file, front, words } of chapters) {
    console.log(row(file, words));
    fault(`${file}:1`, 'the main path', words.main, front.chapter === 0 ? limits.story : limits.chapter);
    fault(`${file}:${String(words.longest.line)}`, 'a paragraph', words.longest.words, limits.paragraph);
  }
  const derivation = chapters.filter(({ front }) => (front.chapter ?? 0) <= lastOfDerivation);
  const sum = derivation.reduce((total, { words }) => total + words.main, 0);
  console.log(
    `${language}, chapters 0 to ${String(lastOfDerivation)}: ${String(sum)} words on the main path\n`,
  );
  fault(
    `content/${language}`,
    `the main path of chapters 0 to ${String(lastOfDerivation)}`,
    sum,
    limits.derivation,
  );
}

for (const said of faults) console.error(said);
process.exitCode = faults.length > 0 ? 1 : 0;

function row(file: string, { main, deeper, longest }: Words): string {
  return `${file.padEnd(50)} main ${String(main).padStart(5)}  deeper ${String(deeper).padStart(5)}  longest paragraph ${String(longest.words).padStart(3)}`;
}
