import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Cell } from '../cells/compile.ts';
import { parseMdx } from '../proof/mdx.ts';

/** A fenced block that is a cell: ```` ```ts cell id=central-difference ````. */
export const isCell = (node: Pick<Code, 'lang' | 'meta'>): boolean =>
  node.lang === 'ts' && /^cell\b/.test(node.meta ?? '');

/** The id a cell is given; it is for good, like an equation's. */
export const idOf = ({ meta }: Code): string => /\bid=(\S+)/.exec(meta ?? '')?.[1] ?? '';

/** The cells of a chapter, in reading order, with their place in its source. */
export function cellNodes(tree: Root): Code[] {
  const nodes: Code[] = [];
  visit(tree, 'code', (node) => {
    if (isCell(node)) nodes.push(node);
  });
  return nodes;
}

export const cellsOf = (tree: Root): Cell[] =>
  cellNodes(tree).map((node) => ({ id: idOf(node), code: node.value }));

/** The program that a chapter's source holds. */
export const programOf = (source: string): Cell[] => cellsOf(parseMdx(source));
