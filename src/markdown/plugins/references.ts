import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { attributesOf, isJsx } from '../../chapters/jsx.ts';
import { chapterOf, failAt, type Chapter, type InBook } from '../context.ts';
import { finished } from '../nodes.ts';
import { referenceTo } from '../reference.ts';
import { replaceEach } from '../replace.ts';
import { wrongWord } from '../said-kind.ts';

/**
 * `<Ref to="id" />` or `<Ref to="id.b" />` becomes “(5.1)”, a link that shows its equation; of a figure “5.1”, of a
 * chapter “5”. The word before it (Equation, Line, Figure, Chapter) is the sentence's, and must be of its kind.
 */
export function remarkReferences(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    visit(tree, 'link', (link) => leadToWritten(link, chapter));
    visit(tree, (node, index, parent) => {
      if (!isJsx(node) || node.name !== 'Ref' || index === undefined || !parent) return;
      const to = String(attributesOf(node)['to'] ?? '');
      const wrong = wrongWord(parent, index, to, chapter);
      if (wrong) failAt(file, node, 'reference', `<Ref to="${to}">: ${wrong}`);
    });
    replaceEach(tree, 'Ref', (jsx) => {
      const to = String(attributesOf(jsx)['to'] ?? '');
      const found = referenceTo(to, chapter);
      if (typeof found === 'string') failAt(file, jsx, 'reference', `<Ref to="${to}">: ${found}`);
      return finished(found);
    });
  };
}

/** A link to a page that is not translated yet leads to the first language's, and says so: `[…](../notation/)`. */
function leadToWritten(link: Link, { name, book, fallback, strings }: Chapter): void {
  const [, path = ''] = /^(?:\.\.\/)?([\w-]+)\/(?:#|$)/.exec(link.url) ?? [];
  if (!fallback?.chapters.has(path) || book.chapters.has(path)) return;
  const up = name === 'index' ? '../' : '../../';
  link.url = `${up}${fallback.language}/${link.url.replace('../', '')}`;
  link.title ??= strings.notTranslated;
  link.data = { ...link.data, hProperties: { hreflang: fallback.language } };
}
