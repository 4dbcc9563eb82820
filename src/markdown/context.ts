import { basename } from 'node:path';
import type { Node } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { defaultNetwork, type NetworkName } from '../model/networks/index.ts';
import type { Language } from '../notation/entry.ts';
import { languageOf } from '../chapters/sources.ts';
import { stringsFor, type Strings } from '../strings/index.ts';
import { fallbackOf, readBook, type Book } from '../chapters/book.ts';

/** What a plugin knows of the chapter it works on. */
export interface Chapter {
  readonly name: string;
  /** Undefined for a page that is no chapter. */
  readonly number: number | undefined;
  readonly model: NetworkName;
  readonly language: Language;
  readonly strings: Strings;
  readonly book: Book;
  /** The book of the first language, for what this one does not have yet; none where this is the first. */
  readonly fallback: Book | undefined;
}

/** The book that a plugin's chapter is one of; read from content/ unless told. */
export interface InBook {
  readonly book?: Book;
  readonly fallback?: Book;
}

/** The chapter a file is, from its place under content/ and what the book knows of it. */
export function chapterOf(file: VFile, { book, fallback }: InBook = {}): Chapter {
  const language = languageOf(file.path);
  const known = book ?? readBook(language);
  const name = basename(file.path, '.mdx');
  const front = known.chapters.get(name)?.front;
  return {
    name,
    number: front?.chapter,
    model: front?.model ?? defaultNetwork,
    language,
    strings: stringsFor(language),
    book: known,
    fallback: fallback ?? (book ? undefined : fallbackOf(language)),
  };
}

/** Stops the build at a place in a chapter, `at` characters into `text` if that is what was wrong. */
export function failAt(file: VFile, node: Node, rule: string, reason: string, text = '', at = 0): never {
  const place = text === '' ? node.position : pointIn(file, node, text, at);
  return file.fail(reason, { ...(place ? { place } : {}), source: 'one-weight', ruleId: rule });
}

/** Where a text stands in the source of a node, `at` characters into it; the node's start if it stands not there. */
export function pointIn(file: VFile, node: Node, text: string, at = 0): Point | undefined {
  const start = node.position?.start;
  const end = node.position?.end;
  if (start?.offset === undefined || end?.offset === undefined) return start;
  const written = String(file).slice(start.offset, end.offset);
  const before = written.slice(0, Math.max(0, written.indexOf(text)) + at);
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: start.line + lines.length - 1,
    column: (lines.length === 1 ? start.column : 1) + last.length,
    offset: start.offset + before.length,
  };
}

/** The sentence an author reads for any error thrown while a formula is read or typeset. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
