import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { activeTags, keyOf, linesFor, parseRegistry } from '../citation/registry.ts';
import type { NetworkName } from '../model/networks/index.ts';
import { reference, type Language } from '../notation/entry.ts';
import { linesOf, type Line } from '../notation/latex/lines.ts';
import { chapterFrom, type ParsedChapter, type Source } from './chapter.ts';
import { checkInputs } from './front-matter.ts';
import { attributesOf, displayIn } from './jsx.ts';
import type { BookObject } from './objects.ts';
import { madeOnce, ownFilesOf, sourceIn } from './sources.ts';

/** An equation of the book, numbered by its place: the second of chapter 5 is 5.2. */
export interface Equation {
  readonly id: string;
  readonly number: string;
  readonly latex: string;
  readonly lines: readonly Line[];
  readonly model: NetworkName;
  readonly kind: 'definition' | 'claim';
  /** The chapter's file name without its ending; also its place in the address. */
  readonly chapter: string;
}

export interface Book {
  readonly language: Language;
  /** Its chapters, and its pages that are none, by name. */
  readonly chapters: ReadonlyMap<string, ParsedChapter>;
  readonly equations: ReadonlyMap<string, Equation>;
  /** Everything that can be cited, in reading order. */
  readonly objects: readonly BookObject[];
  /** Their permanent tags, by kind and id (“equation dCE_dzhat”). */
  readonly tags: ReadonlyMap<string, string>;
}

/** Beside package.json: where every command of the project runs, and what a bundled page still knows. */
export const registryFile = join(process.cwd(), 'content/tags.txt');

/** The book of a language: its own chapters alone. */
export const readBook: (language: Language) => Book = madeOnce(
  (language) => [...ownFilesOf(language), registryFile],
  (language) => {
    const tags = activeTags(parseRegistry(readFileSync(registryFile, 'utf8')));
    return bookOf(language, ownFilesOf(language).map(sourceIn), tags);
  },
);

/** The book that a language refers to for what it does not have yet; none for the first. */
export const fallbackOf = (language: Language): Book | undefined =>
  language === reference ? undefined : readBook(reference);

/**
 * The same from sources in memory. An id given twice throws. Without a registry every object gets the tag that a new
 * registry would give it.
 */
export function bookOf(
  language: Language,
  sources: readonly Source[],
  tags?: ReadonlyMap<string, string>,
): Book {
  const chapters = sources.map(chapterFrom);
  for (const { file, tree } of chapters) checkInputs(file, tree);
  const numbered = chapters.filter(({ front }) => front.chapter !== undefined);
  const objects = numbered.flatMap((chapter) => chapter.objects);
  refuseTwins(objects);
  const equations = numbered.flatMap(equationsOf);
  return {
    language,
    chapters: new Map(chapters.map((chapter) => [chapter.name, chapter])),
    equations: new Map(equations.map((equation) => [equation.id, equation])),
    objects,
    tags: tags ?? activeTags(parseRegistry(linesFor(new Map(), objects, '0.1.0').join('\n'))),
  };
}

function refuseTwins(objects: readonly BookObject[]): void {
  const seen = new Map<string, BookObject>();
  for (const object of objects) {
    const twin = seen.get(meantBy(object));
    if (twin && object.id !== '') {
      const again = twin.kind === object.kind ? 'again' : `as a ${object.kind}`;
      throw new Error(
        `${twin.kind} id “${object.id}” stands in ${twin.chapter} and ${again} in ${object.chapter}`,
      );
    }
    seen.set(meantBy(object), object);
  }
}

/** `<Ref to="slope" />` may mean an equation or a figure: no two of them share an id. */
const meantBy = (object: BookObject): string =>
  ['equation', 'figure'].includes(object.kind) ? `<Ref to="${object.id}" />` : keyOf(object);

function equationsOf({ name, front, objects }: ParsedChapter): Equation[] {
  return objects
    .filter(({ kind }) => kind === 'equation')
    .map(({ id, number, node }) => {
      const element = node as MdxJsxFlowElement;
      const { model = front.model, kind = 'claim' } = attributesOf(element);
      const latex = displayIn(element) ?? '';
      return {
        id,
        number,
        latex,
        lines: linesOrNone(latex),
        model: model as NetworkName,
        kind: kind as Equation['kind'],
        chapter: name,
      };
    });
}

/** A malformed equation is reported where it stands, by the plugin that typesets it. */
function linesOrNone(latex: string): Line[] {
  try {
    return linesOf(latex);
  } catch {
    return [];
  }
}
