import { visit } from 'unist-util-visit';
import { bookOf, readBook, type Book } from '../../chapters/book.ts';
import { chapterFrom, type Source } from '../../chapters/chapter.ts';
import { isJsx } from '../../chapters/jsx.ts';
import { partings } from '../../chapters/parity/parity.ts';
import { languageOf } from '../../chapters/sources.ts';
import { setsState, statesIn } from '../../chapters/states.ts';
import { reference, type Language } from '../../notation/entry.ts';
import { randomFrom } from '../../proof/points/random.ts';
import { sentenceComplaints } from '../../proof/sentences/complaints.ts';
import type { Theory } from '../../proof/theory.ts';
import type { Fate, Mutant } from '../mutant.ts';
import { otherClaims } from './claims.ts';
import { otherAnswers } from './exercises.ts';
import { otherGiven } from './given.ts';
import { otherNumbers } from './numbers.ts';
import { otherReferences } from './references.ts';
import { inSentences } from './sentences.ts';
import { otherSettings } from './settings.ts';
import type { Slip } from './slip.ts';
import { inTable } from './tables.ts';

/**
 * Slips in what sentences and tables say of their numbers: another quantity, wiring, state, order, operator, heading; in
 * claims and what they say otherwise, in exercises' answers, in numbers that the author chose, in references.
 */
export function wordMutants(sources: readonly Source[], theory: Theory, language: Language): Mutant[] {
  const book = bookOf(language, sources);
  const own = sources.filter(({ file }) => languageOf(file) === language);
  return own.flatMap((source) => {
    const { file, text, front } = chapterFrom(source);
    if (front.chapter === 0) return [];
    return slipsIn(source, theory, book).map((slip) => ({
      kind: 'words' as const,
      change: slip.change,
      file,
      line: text.slice(0, slip.from).split('\n').length,
      of: slip.of,
      says: slip.says,
      run: () => fateOf({ file, text: text.slice(0, slip.from) + slip.text + text.slice(slip.to) }, slip),
    }));
  });
}

function fateOf(source: Source, { same, noticed = unbound }: Slip): Fate {
  const told = noticed(source) ?? parted(source);
  if (told !== undefined) return { kind: 'killed', by: told };
  return same === undefined ? { kind: 'survived' } : { kind: 'equivalent', reason: same };
}

const unbound = (source: Source): string | undefined => sentenceComplaints(source)[0]?.rule;

/** Where a translation no longer says what the chapter does that it translates. */
function parted(source: Source): string | undefined {
  if (languageOf(source.file) === reference) return undefined;
  const chapter = chapterFrom(source);
  const original = readBook(reference).chapters.get(chapter.name);
  return original && partings(chapter, original)[0]?.message;
}

function slipsIn(source: Source, theory: Theory, book: Book): Slip[] {
  const { tree, text, front, file } = chapterFrom(source);
  const written = { text, language: languageOf(file), model: front.model, states: statesIn(tree) };
  const random = randomFrom(`words ${file}`);
  const slips: Slip[] = [];
  visit(tree, (node) => {
    if (isJsx(node) && node.name === 'V') slips.push(...otherNumbers(node, written, random));
    if (isJsx(node) && setsState.test(node.name ?? '')) slips.push(...otherSettings(node, written, random));
    if (isJsx(node) && node.name === 'Claim') slips.push(...otherClaims(node, written, theory));
    if (isJsx(node) && node.name === 'Exercise') slips.push(...otherAnswers(node, written, random, book));
    if (isJsx(node) && node.name === 'Ref') slips.push(...otherReferences(node, written, random, book));
    if (isJsx(node) && node.name === 'Given') slips.push(...otherGiven(node, written));
    if (node.type === 'paragraph') slips.push(...inSentences(node, written));
    if (node.type === 'table') slips.push(...inTable(node, written));
  });
  return slips;
}
