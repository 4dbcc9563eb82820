import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { bookOf } from '../chapters/book.ts';
import { bookPlugins, rehypePlugins } from './index.ts';
import { parseMdx } from '../chapters/mdx.ts';

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
  const book = bookOf('en', sources, tags);
  const file = new VFile({ path: `content/en/${name}.mdx`, value: source });
  const tree: Root = parseMdx(source);
  return unified()
    .use(
      bookPlugins(components, book).map((plugin) => (Array.isArray(plugin) ? [...plugin] : plugin)) as never,
    )
    .use(remarkRehype, { passThrough: ['mdxjsEsm', 'mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .use(rehypePlugins)
    .runSync(tree, file) as HtmlRoot;
}
