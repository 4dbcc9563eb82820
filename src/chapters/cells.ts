import type { Code, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Cell } from '../cells/compile.ts';

/** A fenced block that is a cell: ```` ```ts cell id=central-difference ````. */
export const isCell = (node: Node): node is Code =>
  node.type === 'code' && (node as Code).lang === 'ts' && /^cell\b/.test((node as Code).meta ?? '');

/** The id a cell is given; it is for good, like an equation's. */
export const idOf = ({ meta }: Code): string => /\bid=(\S+)/.exec(meta ?? '')?.[1] ?? '';

/** The cells of a chapter, in reading order, with their place in its source. */
export function cellNodes(tree: Root): Code[] {
  const nodes: Code[] = [];
  visit(tree, (node) => {
    if (isCell(node)) nodes.push(node);
  });
  return nodes;
}

/** A chapter's program: the cells that these blocks are. */
export const cellsOf = (nodes: readonly Code[]): Cell[] =>
  nodes.map((node) => ({ id: idOf(node), code: node.value }));
