import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { bookOf, type Book } from '../chapters/book.ts';
import type { Source } from '../chapters/chapter.ts';
import { bookPlugins, rehypePlugins } from './index.ts';
import { parseMdx } from '../chapters/mdx.ts';
import { reference, type Language } from '../notation/entry.ts';
import type { InBook } from './context.ts';

const components = Object.fromEntries(
  ['Exercise', 'Hint', 'NetworkFigure', 'Summary'].map((name) => [name, `${name}.astro`]),
);

type Arguments = [
  name: string,
  source: string,
  tags?: ReadonlyMap<string, string>,
  others?: readonly (readonly [name: string, source: string])[],
];

/**
 * A chapter in memory, with others of its book, through the book's plugins alone: what a test compares.
 * Throws what an author would read.
 */
export const renderChapter = (...chapter: Arguments): string => toHtml(treeOfChapter(...chapter));

/** The same before it is written as HTML, which has no words for a component. */
export function treeOfChapter(...[name, source, tags, others = []]: Arguments): HtmlRoot {
  const sources = [[name, source] as const, ...others].map(([chapter, text]) => ({
    file: `content/en/${chapter}.mdx`,
    text,
  }));
  return treeIn({ book: bookOf('en', sources, tags) }, `content/en/${name}.mdx`, source);
}

/** A chapter of another language, whose book has the first one's beside it. */
export function renderTranslation(
  language: Language,
  name: string,
  text: string,
  first: readonly Source[],
): string {
  const file = `content/${language}/${name}.mdx`;
  const books = { book: bookOf(language, [{ file, text }]), fallback: bookOf(reference, first) };
  return toHtml(treeIn(books, file, text));
}

function treeIn(books: InBook & { readonly book: Book }, path: string, source: string): HtmlRoot {
  const file = new VFile({ path, value: source });
  const tree: Root = parseMdx(source);
  return unified()
    .use(
      bookPlugins(components, books).map((plugin) => (Array.isArray(plugin) ? [...plugin] : plugin)) as never,
    )
    .use(remarkRehype, { passThrough: ['mdxjsEsm', 'mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .use(rehypePlugins)
    .runSync(tree, file) as HtmlRoot;
}
