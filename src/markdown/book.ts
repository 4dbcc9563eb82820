import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Wiring } from '../model/trace.ts';
import type { Language } from '../notation/entry.ts';
import { linesOf, type Line } from '../notation/equation.ts';
import { attributesOf } from './attributes.ts';
import { frontMatterOf, parseMdx } from '../proof/mdx.ts';

/** An equation of the book, numbered by its place: the second of chapter 5 is 5.2. */
export interface Equation {
  readonly id: string;
  readonly number: string;
  readonly latex: string;
  readonly lines: readonly Line[];
  readonly model: Wiring;
  readonly kind: 'definition' | 'claim';
  /** The chapter's file name without its ending; also its place in the address. */
  readonly chapter: string;
}

export interface Book {
  readonly language: Language;
  readonly equations: ReadonlyMap<string, Equation>;
}

const contentDir = join(import.meta.dirname, '../../content');
const cache = new Map<Language, { stamp: string; book: Book }>();

/** Every equation of a language's chapters, by id. Read again only when a chapter has changed. */
export function readBook(language: Language, dir = join(contentDir, language)): Book {
  const files = chapterFiles(dir);
  const stamp = files.map((file) => `${file}:${String(statSync(file).mtimeMs)}`).join();
  const known = cache.get(language);
  if (known?.stamp === stamp) return known.book;
  const book = bookOf(
    language,
    files.map((file) => [basename(file, '.mdx'), readFileSync(file, 'utf8')]),
  );
  cache.set(language, { stamp, book });
  return book;
}

/** The same from sources in memory: pairs of chapter name and MDX. An id given twice throws. */
export function bookOf(language: Language, sources: readonly (readonly [string, string])[]): Book {
  const equations = new Map<string, Equation>();
  for (const [chapter, source] of sources) {
    for (const equation of equationsOf(chapter, source)) {
      const twin = equations.get(equation.id);
      if (twin)
        throw new Error(`equation id “${equation.id}” stands in ${twin.chapter} and again in ${chapter}`);
      equations.set(equation.id, equation);
    }
  }
  return { language, equations };
}

function chapterFiles(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(dir, name));
}

function equationsOf(chapter: string, source: string): Equation[] {
  const tree = parseMdx(source);
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
      model: model as Wiring,
      kind: kind as Equation['kind'],
      chapter,
    });
  });
  return equations;
}

/** The display formula inside an <Equation>. */
export function latexOf(element: MdxJsxFlowElement): string | undefined {
  return element.children.find((child) => child.type === 'math')?.value;
}

/** A malformed equation is reported where it stands, by the plugin that typesets it. */
function linesOrNone(latex: string): Line[] {
  try {
    return linesOf(latex);
  } catch {
    return [];
  }
}
