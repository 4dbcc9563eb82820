import { toHtml } from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { parseMdx } from '../chapters/mdx.ts';
import { bookOf } from '../chapters/book.ts';
import { bookPlugins } from './index.ts';
import { remarkListed } from './plugins/listed.ts';
import { whileWriting } from './writing.ts';

/** A chapter as an author who is writing sees it, and what the terminal says. */
function written(text: string, chapters = ['05-mine']) {
  const source = `---\ntitle: Mine\nchapter: 5\n---\n\n${text}`;
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = new VFile({ path: 'content/en/05-mine.mdx', value: source });
  const book = bookOf('en', [{ file: file.path, text: source }]);
  const plugins = [
    [remarkListed, { chapters, book }],
    ...bookPlugins({ Summary: 'Summary.astro' }, { book }),
  ];
  const tree = unified()
    .use(whileWriting(plugins as never) as never)
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .runSync(parseMdx(source), file);
  const lines = told.mock.calls.map(([line]) => String(line));
  told.mockRestore();
  return { html: toHtml(tree as never), lines };
}

test('what is wrong stands in its place, and the rest of the page is built', () => {
  const { html, lines } = written(
    [
      'It is <V of="nothing" />, not <V of="x1" />.',
      '',
      'So <Claim when="zhat < 0" otherwise="no">it is</Claim>, by <Ref to="nowhere" />.',
    ].join('\n'),
  );
  expect(html.match(/class="relation-wrong" role="alert"/g)).toHaveLength(3);
  expect(html).toContain('the notebook model has no such quantity');
  expect(html).toContain('data-quantity="x1"');
  expect(lines).toHaveLength(3);
  expect(lines).toContainEqual(
    expect.stringMatching(/^content\/en\/05-mine\.mdx:8:4-8:\d+: <Claim when="zhat < 0"> is false/),
  );
});

test('a chapter that the table of contents leaves out says so above it', () => {
  const { html, lines } = written('It is <V of="x1" />.', ['01-other']);
  expect(html).toMatch(/^<span class="relation-wrong" role="alert">The chapter is in no table of contents/);
  expect(html).toContain('data-quantity="x1"');
  expect(lines[0]).toContain("add chapter('05-mine'");
});
