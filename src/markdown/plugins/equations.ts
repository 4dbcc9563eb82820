import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { linesOf, type Line } from '../../notation/latex/lines.ts';
import { Misread } from '../../notation/latex/misread.ts';
import type { Check } from '../../proof/checks.ts';
import { attributesOf, displayIn } from '../../chapters/jsx.ts';
import { chapterOf, failAt, pointIn, reasonOf, type InBook } from '../context.ts';
import { equationCard } from '../equation-card.ts';
import { finished } from '../nodes.ts';
import { replaceEach } from '../replace.ts';

/** `<Equation id="…">` around a `$$…$$` becomes a card: typeset, with live numbers, numbered. */
export function remarkEquations(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    const sources = sourcesIn(tree);
    replaceEach(tree, 'Equation', (node) => {
      const latex = displayIn(node);
      const id = attributesOf(node)['id'];
      if (typeof id !== 'string')
        failAt(file, node, 'equation-id', 'An equation needs an id: <Equation id="…">.');
      if (latex === undefined) failAt(file, node, 'equation-body', `Equation “${id}” holds no $$…$$.`);
      const equation = chapter.book.equations.get(id);
      if (!equation)
        failAt(file, node, 'equation-id', `Equation “${id}” is not in the book's list; save the file.`);
      try {
        linesOf(latex);
        const placeOf = (line: Line) => pointIn(file, node, latex, line.at);
        const shown = { hasSource: sources.has(id), check: checksIn(file).get(id), placeOf };
        return finished(equationCard(equation, chapter, shown));
      } catch (error) {
        const { rule, at } = error instanceof Misread ? error : { rule: 'formula', at: 0 };
        return failAt(file, node, rule, `Equation “${id}”: ${reasonOf(error)}`, latex, at);
      }
    });
  };
}

/** What the checker left for the cards of this chapter. */
const checksIn = (file: VFile): ReadonlyMap<string, Check> =>
  (file.data['checks'] as ReadonlyMap<string, Check> | undefined) ?? new Map<string, Check>();

/** The functions whose source the chapter shows, so that a card can link to its code. */
function sourcesIn(tree: Root): Set<unknown> {
  const found = new Set<unknown>();
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Source') found.add(attributesOf(node)['of']);
  });
  return found;
}
