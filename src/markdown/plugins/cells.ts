import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { runAsPrinted } from '../../cells/build.ts';
import type { Failure } from '../../cells/output.ts';
import { cellCard } from '../cell-card.ts';
import { cellNodes, cellsOf, idOf } from '../../chapters/cells.ts';
import { chapterOf, type InBook } from '../context.ts';
import { element, finished } from '../nodes.ts';

/** Each ```` ```ts cell id=… ```` becomes a card with its output; a chapter's cells are one program. */
export function remarkCells(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const nodes = cellNodes(tree);
    if (nodes.length === 0) return;
    const chapter = chapterOf(file, options);
    const cells = cellsOf(nodes);
    const results = runAsPrinted(cells);
    results.forEach(({ failure }, i) => {
      if (failure) failWith(failure, nodes[i], nodes, file);
    });
    visit(tree, 'code', (node, index, parent) => {
      const i = nodes.indexOf(node);
      const [cell, result] = [cells[i], results[i]];
      if (!parent || index === undefined || !cell || !result) return;
      parent.children[index] = finished(cellCard(cell, result, chapter.strings));
    });
    tree.children.push(finished(downloads(chapter)));
  };
}

/** Reports what a cell did at the line where it did it. */
function failWith(
  { problem, message, place }: Failure,
  ran: Code | undefined,
  nodes: readonly Code[],
  file: VFile,
): never {
  const node = nodes.find((one) => idOf(one) === place?.cell) ?? ran;
  const line = node?.position && place ? node.position.start.line + place.line : undefined;
  return file.fail(`Cell “${ran ? idOf(ran) : ''}” fails (${problem}): ${message}`, {
    place: line === undefined ? node?.position : { line, column: 1 },
    source: 'one-weight',
    ruleId: 'cell-runs',
  });
}

/** What can be had of a chapter, by the ending of its file's name: what students run stands first. */
const endings = [
  ['.py', 'downloadPython'],
  ['-python.ipynb', 'downloadPythonNotebook'],
  ['.mjs', 'downloadJavaScript'],
  ['.ts', 'downloadTypeScript'],
  ['.ipynb', 'downloadDenoNotebook'],
  ['.md', 'downloadMarkdown'],
] as const;

/** Where the chapter's program and text can be had: also from another language's page that borrows the chapter. */
const downloads = ({ language, name, strings }: ReturnType<typeof chapterOf>) =>
  element('div', { class: 'downloads', 'data-pagefind-ignore': '' }, [
    element('p', {}, [`${strings.downloads}:`]),
    element(
      'ul',
      {},
      endings.map(([ending, words]) =>
        element('li', {}, [
          element('a', { href: `../../${language}/${name}${ending}`, download: '' }, [strings[words]]),
        ]),
      ),
    ),
  ]);
