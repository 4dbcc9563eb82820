import { diffArrays } from 'diff';
import type { Language } from '../../notation/entry.ts';
import { reference } from '../../notation/entry.ts';
import { readBook } from '../book.ts';
import type { ParsedChapter } from '../chapter.ts';
import { blocksOf, type Block, type Fact } from './facts.ts';

/** Where a translation parts from the chapter that it translates. */
export interface Parting {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What of a language's chapters is not as in the first language, and what of them that has not. */
export function partingsOf(language: Language): Parting[] {
  if (language === reference) return [];
  const first = readBook(reference).chapters;
  return [...readBook(language).chapters.values()].flatMap((chapter) => {
    const original = first.get(chapter.name);
    if (original) return partings(chapter, original);
    return [{ file: chapter.file, line: 1, message: `content/${reference} has no ${chapter.name}.mdx that this translates` }];
  });
} // prettier-ignore

/** What of a translated chapter is not as in the one that it translates, in reading order. */
export function partings(translated: ParsedChapter, original: ParsedChapter): Parting[] {
  const [own, theirs] = [blocksOf(translated), blocksOf(original)];
  const at = (line: number, message: string): Parting => ({ file: translated.file, line, message });
  const there = (line: number): string => `${original.file}:${String(line)}`;
  const found: Parting[] = [];
  let [i, j] = [0, 0];
  for (const { missing, added } of stretches(theirs, own)) {
    const pairs = Math.min(missing, added);
    for (let k = 0; k < pairs; k++) found.push(...compared(own[i + k] as Block, theirs[j + k] as Block, at, there));
    const here = own[i + pairs]?.line ?? own.at(-1)?.line ?? 1;
    for (const { name, line } of theirs.slice(j + pairs, j + missing)) found.push(at(here, `${name} is missing: ${there(line)}`));
    for (const { name, line } of own.slice(i + pairs, i + added)) found.push(at(line, `${name} has nothing beside it in ${there(theirs[j + pairs]?.line ?? 1)}`));
    i += added;
    j += missing;
  }
  return found;
} // prettier-ignore

/** How many blocks of each side stand beside each other, stretch by stretch. */
function stretches(theirs: readonly Block[], own: readonly Block[]): { missing: number; added: number }[] {
  const found: { missing: number; added: number }[] = [];
  let wasOneSided = false;
  for (const { count, added, removed } of diffArrays([...theirs], [...own], { comparator: isSamePlace })) {
    const isOneSided = added || removed;
    const last = found.at(-1);
    if (isOneSided && wasOneSided && last) Object.assign(last, added ? { added: count } : { missing: count });
    else found.push({ missing: added ? 0 : count, added: removed ? 0 : count });
    wasOneSided = isOneSided;
  }
  return found;
}

/** Whether two blocks are each other's: by a name of their own, else by what both hold. */
function isSamePlace(a: Block, b: Block): boolean {
  if (a.name !== b.name) return false;
  const isBare = a.facts.length === 0 && b.facts.length === 0;
  return a.isNamed || isBare || a.facts.some(({ text }) => b.facts.some((fact) => fact.text === text));
}

type At = (line: number, message: string) => Parting;

/** What two blocks in one place do not share. */
function compared(own: Block, theirs: Block, at: At, there: (line: number) => string): Parting[] {
  if (own.name !== theirs.name)
    return [at(own.line, `${own.name} stands here, and ${theirs.name} in ${there(theirs.line)}`)];
  const [missing, added] = [without(theirs.facts, own.facts), without(own.facts, theirs.facts)];
  return [
    ...missing.map(({ text, line }) =>
      at(own.line, `${own.name}: ${shown(text)} is missing: ${there(line)}`),
    ),
    ...added.map(({ text, line }) => at(line, `${own.name}: ${shown(text)} is not in ${there(theirs.line)}`)),
  ];
}

/** The facts of one block that another has not, or not as often. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = others.map(({ text }) => text);
  return facts.filter(({ text, mayRepeat }) => {
    const at = left.indexOf(text);
    if (at >= 0 && !mayRepeat) left.splice(at, 1);
    return at < 0;
  });
}

const shown = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);
