import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { activeTags, keyOf, linesFor, parseRegistry } from '../citation/registry.ts';
import type { NetworkName } from '../model/networks/index.ts';
import type { Language } from '../notation/entry.ts';
import { linesOf, type Line } from '../notation/latex/lines.ts';
import { attributesOf } from './attributes.ts';
import { frontMatterOf, parseMdx } from '../proof/mdx.ts';
import { latexOf } from './latex.ts';
import { checkInputs } from './front-matter.ts';
import { objectsIn, type BookObject } from './objects.ts';

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
  readonly equations: ReadonlyMap<string, Equation>;
  /** Everything that can be cited, in reading order. */
  readonly objects: readonly BookObject[];
  /** Their permanent tags, by kind and id (“equation dCE_dzhat”). */
  readonly tags: ReadonlyMap<string, string>;
}

/** Beside package.json: where every command of the project runs, and what a bundled page still knows. */
const contentDir = join(process.cwd(), 'content');
export const registryFile = join(contentDir, 'tags.txt');
const cache = new Map<Language, { stamp: string; book: Book }>();

/** Every equation of a language's chapters, by id. Read again only when a chapter has changed. */
export function readBook(language: Language, dir = join(contentDir, language)): Book {
  const files = chapterFiles(dir);
  const stamp = [...files, registryFile].map((file) => `${file}:${String(statSync(file).mtimeMs)}`).join();
  const known = cache.get(language);
  if (known?.stamp === stamp) return known.book;
  const book = bookOf(
    language,
    files.map((file) => [basename(file, '.mdx'), readFileSync(file, 'utf8')]),
    activeTags(parseRegistry(readFileSync(registryFile, 'utf8'))),
  );
  cache.set(language, { stamp, book });
  return book;
}

/**
 * The same from sources in memory: pairs of chapter name and MDX. An id given twice throws. Without a registry
 * every object gets the tag that a new registry would give it.
 */
export function bookOf(
  language: Language,
  sources: readonly (readonly [string, string])[],
  tags?: ReadonlyMap<string, string>,
): Book {
  const chapters = sources.map(([chapter, source]) => ({ chapter, tree: parseMdx(source) }));
  for (const { chapter, tree } of chapters) checkInputs(`content/${language}/${chapter}.mdx`, tree);
  const objects = chapters.flatMap(({ chapter, tree }) => {
    const front = frontMatterOf(tree);
    return objectsIn(chapter, front.chapter, tree, front.title);
  });
  refuseTwins(objects);
  const equations = chapters.flatMap(({ chapter, tree }) => equationsOf(chapter, tree));
  return {
    language,
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

/** A language that has no chapters yet has no files. */
function chapterFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(dir, name));
}

function equationsOf(chapter: string, tree: Root): Equation[] {
  const front = frontMatterOf(tree);
  const equations: Equation[] = [];
  visit(tree, 'mdxJsxFlowElement', (element) => {
    const latex = element.name === 'Equation' ? latexOf(element) : undefined;
    if (latex === undefined) return;
    const { id = '', model = front.model, kind = 'claim' } = attributesOf(element);
    equations.push({
      id: String(id),
      number: `${String(front.chapter)}.${String(equations.length + 1)}`,
      latex,
      lines: linesOrNone(latex),
      model: model as NetworkName,
      kind: kind as Equation['kind'],
      chapter,
    });
  });
  return equations;
}

/** A malformed equation is reported where it stands, by the plugin that typesets it. */
function linesOrNone(latex: string): Line[] {
  try {
    return linesOf(latex);
  } catch {
    return [];
  }
}
