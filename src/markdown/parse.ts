import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkMath);

/** A chapter's source as a syntax tree, before any plugin of the book has touched it. */
export const parseMdx = (source: string): Root => parser.parse(source);
