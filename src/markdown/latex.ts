import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** The display formula inside an <Equation>. */
export function latexOf(element: MdxJsxFlowElement): string | undefined {
  return element.children.find((child) => child.type === 'math')?.value;
}
