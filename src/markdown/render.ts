import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { bookOf } from './book.ts';
import { bookPlugins } from './index.ts';
import { parseMdx } from '../proof/mdx.ts';

/**
 * A chapter in memory, with others of its book, through the book's plugins alone: what a test compares.
 * Throws what an author would read.
 */
export function renderChapter(
  name: string,
  source: string,
  tags?: ReadonlyMap<string, string>,
  others: readonly (readonly [name: string, source: string])[] = [],
): string {
  const book = bookOf('en', [[name, source], ...others], tags);
  const file = new VFile({ path: `content/en/${name}.mdx`, value: source });
  const tree: Root = parseMdx(source);
  const front = /^model: (\w+)$/m.exec(source)?.[1];
  file.data.astro = { frontmatter: { chapter: Number(/^chapter: (\d+)$/m.exec(source)?.[1]), model: front } };
  const rendered = unified()
    .use(
      bookPlugins({ Summary: 'Summary.astro' }, book).map((plugin) =>
        Array.isArray(plugin) ? [...plugin] : plugin,
      ) as never,
    )
    .use(remarkRehype, { passThrough: ['mdxjsEsm', 'mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .runSync(tree, file);
  return toHtml(rendered as never);
}
