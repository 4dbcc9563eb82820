import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { missingFromNotebook } from '../../proof/quoted.ts';
import { attributesOf, type Jsx } from '../attributes.ts';
import { chapterOf, failAt } from '../context.ts';
import { wrapper } from '../nodes.ts';

/** `<Quoted source="notebook">0.904</Quoted>`: words or digits of somebody else, marked as theirs. */
export function remarkQuotes() {
  return (tree: Root, file: VFile) => {
    const { strings } = chapterOf(file);
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node, index, parent) => {
      const jsx = node as Jsx;
      if (jsx.name !== 'Quoted' || index === undefined || parent === undefined || !('children' in parent))
        return;
      const { source } = attributesOf(jsx);
      if (source !== 'notebook') failAt(file, jsx, 'quoted', '<Quoted> needs source="notebook".');
      const missing = missingFromNotebook(
        String(file).slice(jsx.position?.start.offset, jsx.position?.end.offset),
      );
      if (missing) failAt(file, jsx, 'quoted', `<Quoted source="notebook">: ${missing}.`);
      const tag = jsx.type === 'mdxJsxFlowElement' ? 'blockquote' : 'q';
      const attributes = { class: 'quoted', 'data-source': source, title: strings.quotedFrom };
      (parent.children as unknown[])[index] = wrapper(tag, attributes, jsx.children);
    });
  };
}
