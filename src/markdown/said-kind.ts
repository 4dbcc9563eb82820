import type { Node, Parent } from 'mdast';
import { isJsx, textAttribute } from '../chapters/jsx.ts';
import type { Kind } from '../citation/registry.ts';
import type { Strings } from '../strings/index.ts';
import type { Chapter } from './context.ts';

/** What is wrong with the word before a reference: of another kind of thing, of the chapter itself, or in another chapter. */
export function wrongWord(
  parent: Parent,
  index: number,
  to: string,
  { book, strings, name }: Chapter,
): string | undefined {
  const said = kindSaid(parent, index, strings);
  const kinds = kindsOf(to, book);
  if (said && kinds.length > 0 && !kinds.includes(said))
    return `the word before it says “${said}”; write “${kinds.join('” or “')}”.`;
  if (said === 'chapter' && chapterOfObject(to, book) === name) return 'a chapter does not refer to itself.';
  const home = chapterSaidAfter(parent, index, strings);
  const at = home && chapterOfObject(to, book);
  if (home && at && at !== chapterOfObject(home, book))
    return `it does not stand in that chapter, but in ${at}.`;
  return undefined;
}

type Book = Chapter['book'];

/** The kinds that what an id means may have; a cell goes by its name. */
const kindsOf = (to: string, { objects }: Book): Kind[] =>
  objects.filter((object) => object.id === to && object.kind !== 'cell').map(({ kind }) => kind);

const chapterOfObject = (to: string, { objects }: Book): string | undefined =>
  objects.find((object) => object.id === to && object.kind !== 'cell')?.chapter;

/** The kind that the words before a reference speak of, or those before the first of a list. */
function kindSaid(parent: Parent, index: number, strings: Strings): Kind | undefined {
  const before = textOf(parent.children[index - 1]);
  const listed = /^(?:,|,? and|,? or|와|과|,)\s*$/.test(before) ? parent.children[index - 2] : undefined;
  if (listed && isReference(listed)) return kindSaid(parent, index - 2, strings);
  return wordsOf(strings).find(([word]) => new RegExp(`(?:^|\\P{L})${word}s?\\s*$`, 'iu').test(before))?.[1];
}

/** In “line (2.4c) of Chapter 2”, what names the chapter. */
function chapterSaidAfter(parent: Parent, index: number, strings: Strings): string | undefined {
  const [word] = wordsOf(strings).find(([, kind]) => kind === 'chapter') ?? [];
  const next = parent.children[index + 2];
  if (!word || !next || !isReference(next) || textOf(parent.children[index + 1]) !== ` of ${word} `)
    return undefined;
  return textAttribute(next, 'to');
}

/** What stands before the number of each kind of thing, in a language that puts it there. */
const wordsOf = (strings: Strings): (readonly [word: string, kind: Kind])[] =>
  (
    [
      [strings.nameChapter, 'chapter'],
      [strings.nameSection, 'section'],
      [strings.nameEquation, 'equation'],
      [strings.nameLine, 'line'],
      [strings.nameFigure, 'figure'],
      [strings.nameTable, 'table'],
      [strings.nameExercise, 'exercise'],
    ] as const
  ).flatMap(([name, kind]) => {
    const word = name.split('{n}')[0]?.trim() ?? '';
    return word === '' ? [] : [[word, kind] as const];
  });

const isReference = (node: Node): node is Node & Parameters<typeof textAttribute>[0] =>
  isJsx(node) && node.name === 'Ref';

const textOf = (node: Node | undefined): string =>
  node && 'value' in node && typeof node.value === 'string' ? node.value : '';
