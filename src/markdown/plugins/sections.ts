import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { chapterOf } from '../context.ts';

/** Numbers a chapter's sections 5.1, 5.2, … in the markup; the style sheet prints the number. */
export function remarkSections() {
  return (tree: Root, file: VFile) => {
    const { number } = chapterOf(file);
    if (number === 0) return;
    let section = 0;
    visit(tree, 'heading', (heading) => {
      if (heading.depth !== 2) return;
      section++;
      const hProperties = { 'data-section': `${String(number)}.${String(section)}` };
      heading.data = { ...heading.data, hProperties } as typeof heading.data;
    });
  };
}
