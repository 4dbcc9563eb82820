import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { Declaration } from './tensor/shapes.ts';
import { defaultNetwork, type NetworkName } from '../model/networks/index.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkMath);

/** A chapter's source as a syntax tree, as its author wrote it. */
export const parseMdx = (text: string): Root => parser.parse(text);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** An attribute given as a plain string; undefined where it is missing or is anything else. */
export function attribute({ attributes }: Jsx, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export const isJsx = (node: { type: string }): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export interface FrontMatter {
  readonly chapter: number;
  readonly model: NetworkName;
  readonly title: string;
  /** The letters that have a shape: `W: [[w1, w21], [w12, w2]]`, `A: matrix 2×3`. */
  readonly shapes: Readonly<Record<string, Declaration>>;
}

export function frontMatterOf({ children }: Root): FrontMatter {
  const yaml = children.find((node) => node.type === 'yaml');
  const data = (yaml ? parseYaml(yaml.value) : {}) as Partial<FrontMatter> | null;
  return {
    chapter: data?.chapter ?? 0,
    model: data?.model ?? defaultNetwork,
    title: data?.title ?? '',
    shapes: data?.shapes ?? {},
  };
}
