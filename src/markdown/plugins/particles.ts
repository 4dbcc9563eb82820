import type { Node, Parent, Root, RootContent } from 'mdast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { attributesOf, isJsx, textAttribute, type Jsx } from '../../chapters/jsx.ts';
import { particleAfter } from '../../contract/particle.ts';
import { writtenParticle } from '../../contract/written-particle.ts';
import { lastWordOf } from '../../notation/latex/last-word.ts';
import { printedNumber } from '../../notation/number.ts';
import { readingOf } from '../../notation/reading.ts';
import { chapterOf, failAt, reasonOf, type Chapter, type InBook } from '../context.ts';
import { element, finished } from '../nodes.ts';
import { referenceTo } from '../reference.ts';

/** A pair's two forms, with what may follow both: 은/는, 과의/와의, 으로는/로는, 이라고/라고. */
const pairs =
  /^(?:은\/는|이\/가|을\/를|과(\p{L}*)\/와\1|으로(\p{L}*)\/로\2|이(\p{L}+)\/\3|이었(\p{L}*)\/였\4)$/u;

/**
 * `<Josa of="은/는" />` becomes the particle that fits what stands before it; after a live number it follows that. In a
 * Korean chapter none is written by hand after a number, a formula or a reference.
 */
export function remarkParticles(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const parent = node as Parent;
      parent.children.forEach((child, at) => {
        const before = parent.children[at - 1];
        if (chapter.language === 'ko' && child.type === 'text' && before && isRead(before))
          refuseWritten(child, file);
        if (isJsx(child) && child.name === 'Josa')
          parent.children[at] = particle(child, parent.children.slice(0, at), chapter, file);
      });
    });
  };
}

function refuseWritten(text: Node & { readonly value: string }, file: VFile): void {
  const found = writtenParticle(text.value);
  if (!found) return;
  failAt(
    file,
    text,
    'particle',
    `“${found.form}” is written by hand, and goes by how the word before it is read. Write <Josa of="${found.pair}" />.`,
  );
}

function particle(jsx: Jsx, before: readonly Node[], chapter: Chapter, file: VFile): RootContent {
  const pair = textAttribute(jsx, 'of') ?? '';
  if (!pairs.test(pair))
    failAt(
      file,
      jsx,
      'particle',
      `<Josa of="${pair}">: first the form after a consonant, then the one after a vowel: 은/는, 이/가, 을/를, 과/와, 으로/로, 이다/다.`,
    );
  const last = before.at(-1);
  if (!last || (last.type === 'text' && /\s$/.test(valueOf(last))))
    failAt(file, jsx, 'particle', `<Josa of="${pair}"> stands directly after the word that it belongs to.`);
  try {
    const { text, isLive } = endOf(last, chapter);
    const follows = isLive ? { 'data-josa': pair } : {};
    return finished(element('span', { class: 'josa', ...follows }, [particleAfter(text, pair)]));
  } catch (error) {
    return failAt(file, last, 'particle', reasonOf(error));
  }
}

/** What a node ends in when it is read, and whether that is a number that follows the reader. */
function endOf(node: Node, chapter: Chapter): { text: string; isLive: boolean } {
  if (node.type === 'inlineMath') return { text: lastWordOf(valueOf(node)), isLive: false };
  if (!isJsx(node) || !/^(?:V|Ref)$/.test(node.name ?? '')) {
    const inside = 'children' in node ? (node.children as Node[]).at(-1) : undefined;
    return inside ? endOf(inside, chapter) : { text: valueOf(node), isLive: false };
  }
  const attributes = attributesOf(node);
  if (node.name === 'V')
    return { text: printedNumber(readingOf(attributes, chapter.model), chapter.model).text, isLive: true };
  const reference = referenceTo(String(attributes['to']), chapter);
  return { text: typeof reference === 'string' ? '' : toString(reference), isLive: false };
}

const valueOf = (node: Node): string => ('value' in node ? String(node.value) : '');

/** Whether a node is a number, a formula or a reference, of which a particle does not show how they are read. */
function isRead(node: Node): boolean {
  if (node.type === 'inlineMath' || isGiven(node)) return true;
  if (isJsx(node) && /^(?:V|Ref|Quoted)$/.test(node.name ?? '')) return true;
  return /^(?:strong|emphasis)$/.test(node.type) && 'children' in node && isReadLast(node.children as Node[]);
}

/** What `<Given>`, `<Row>` and `<Column>` have become. */
const isGiven = ({ type, data }: Node): boolean =>
  (type as string) === 'wrapper' && JSON.stringify(data).includes('"given"');

const isReadLast = (nodes: readonly Node[]): boolean => nodes.length > 0 && isRead(nodes.at(-1) as Node);
