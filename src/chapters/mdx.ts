import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkMath)
  // **손실(loss)**은: Markdown’s own rule ends no emphasis between a bracket and a letter.
  .use(remarkCjkFriendly);

/** A chapter's source as a syntax tree, as its author wrote it. What only reads it takes `chapterFrom` instead. */
export const parseMdx = (text: string): Root => parser.parse(text);
