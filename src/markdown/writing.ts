import type { Node, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { element, finished } from './nodes.ts';

type Tell = (line: string) => void;
type Transformer = (tree: Root, file: VFile) => void;
type Plugin = (options?: never) => Transformer;
type Listed = Plugin | readonly [plugin: Plugin, options: object];

/**
 * The plugins for an author who is writing: what one of them refuses stands in red in its place, and in the terminal
 * with file, line and column; the rest of the page is built.
 */
export const whileWriting = (plugins: readonly Listed[], tell: Tell = console.error): Listed[] =>
  plugins.map((listed) =>
    typeof listed === 'function'
      ? showingWhatItRefuses(listed, tell)
      : [showingWhatItRefuses(listed[0], tell), listed[1]],
  );

const showingWhatItRefuses =
  (plugin: Plugin, tell: Tell): Plugin =>
  (options) => {
    const transform = plugin(options);
    return (tree, file) => {
      const refused = tryOn(tree, file, transform);
      for (const message of refused) tell(`${String(message)}  [${String(message.ruleId)}]`);
    };
  };

/** Transforms what can be; each thing that is refused gives way to its message, until nothing is refused any more. */
function tryOn(tree: Root, file: VFile, transform: Transformer): VFileMessage[] {
  const refused: VFileMessage[] = [];
  for (;;) {
    // On a copy: a plugin that stops half way must not do its first half twice.
    const copy = structuredClone(tree);
    try {
      transform(copy, file);
      tree.children = copy.children;
      return refused;
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      refused.push(error);
      const told = element('span', { class: 'relation-wrong', role: 'alert' }, [error.reason]);
      const culprit = placeOf(tree, error);
      (culprit?.siblings ?? tree.children).splice(culprit?.index ?? 0, culprit ? 1 : 0, finished(told));
      // What is wrong of the whole chapter stands above it, and would be refused for ever.
      if (!culprit) return refused;
    }
  }
}

/** The smallest thing that a message is about. */
function placeOf(tree: Root, { line, column }: VFileMessage) {
  let found: { readonly siblings: RootContent[]; readonly index: number } | undefined;
  visit(tree, (node, index, parent) => {
    if (line === undefined || index === undefined || !parent || !isAt(node, line, column ?? 1)) return;
    found = { siblings: parent.children, index };
  });
  return found;
}

/** Whether a node can be refused and stands at a place; of a text only the whole element around it can. */
function isAt({ type, position }: Node, line: number, column: number): boolean {
  if (!position || !/^(mdxJsx|math|inlineMath|code|heading|table|text)/.test(type)) return false;
  const { start, end } = position;
  const isAfterStart = start.line < line || (start.line === line && start.column <= column);
  return isAfterStart && (line < end.line || (line === end.line && column <= end.column));
}
