import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { missingFromNotebook } from '../../proof/quoted.ts';
import { attributesOf } from '../../chapters/jsx.ts';
import { chapterOf, failAt, type InBook } from '../context.ts';
import { wrapper } from '../nodes.ts';
import { replaceEach } from '../replace.ts';

/** `<Quoted source="notebook">0.904</Quoted>`: words or digits of somebody else, marked as theirs. */
export function remarkQuotes(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const { strings } = chapterOf(file, options);
    replaceEach(tree, 'Quoted', (jsx) => {
      const { source } = attributesOf(jsx);
      if (source !== 'notebook') failAt(file, jsx, 'quoted', '<Quoted> needs source="notebook".');
      const missing = missingFromNotebook(
        String(file).slice(jsx.position?.start.offset, jsx.position?.end.offset),
      );
      if (missing) failAt(file, jsx, 'quoted', `<Quoted source="notebook">: ${missing}.`);
      const tag = jsx.type === 'mdxJsxFlowElement' ? 'blockquote' : 'q';
      const attributes = { class: 'quoted', 'data-source': source, title: strings.quotedFrom };
      return wrapper(tag, attributes, jsx.children);
    });
  };
}
