import type { Parent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx, type Jsx } from '../chapters/jsx.ts';

/** Puts what `make` gives in the place of every component of a name; of one inside another the outer one first. */
export function replaceEach(tree: Root, name: string, make: (component: Jsx) => RootContent): void {
  visit(tree, (node, index, parent: Parent | undefined) => {
    if (!isJsx(node) || node.name !== name || index === undefined || !parent) return undefined;
    parent.children[index] = make(node);
    return [SKIP, index];
  });
}
