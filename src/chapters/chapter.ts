import { basename } from 'node:path';
import type { Node, Root } from 'mdast';
import { cellNodes } from './cells.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { parseMdx } from './mdx.ts';
import { objectsIn, type BookObject } from './objects.ts';

/** A chapter's file, as a path to print, and what is in it. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A chapter read: whoever asks of its text asks this, so that all count and place alike. Its tree is not to be changed. */
export interface ParsedChapter extends Source {
  /** Its file's name without the ending; also its place in the address. */
  readonly name: string;
  readonly tree: Root;
  readonly front: FrontMatter;
  /** Everything in it that has a number, in reading order. */
  readonly objects: readonly BookObject[];
  /** Its cells, in reading order. */
  readonly cells: ReturnType<typeof cellNodes>;
}

/** One chapter of each name is kept: the one that was read last. */
const known = new Map<string, ParsedChapter>();

/** The chapter that a file holds, parsed and numbered once. Throws what the author wrote against the syntax of MDX. */
export function chapterFrom({ file, text }: Source): ParsedChapter {
  const before = known.get(file);
  if (before?.text === text) return before;
  const name = basename(file, '.mdx');
  const tree = parseMdx(text);
  const front = frontMatterOf(tree);
  const objects = objectsIn(name, front.chapter ?? 0, tree, front.title);
  const chapter = { file, text, name, tree, front, objects, cells: cellNodes(tree) };
  known.set(file, chapter);
  return chapter;
}

/** The number of what a node of a chapter is, if it has one: the second equation of chapter 5 is 5.2. */
export const numberAt = ({ objects }: ParsedChapter, node: Node): string | undefined =>
  objects.find((object) => object.node === node)?.number;
