import type { Heading, Node, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Identity, Kind } from '../citation/registry.ts';
import { linesOf } from '../notation/latex/lines.ts';
import { idOf, isCell } from './cells.ts';
import { displayIn, textAttribute } from './jsx.ts';

/** Something in a chapter that has a tag and can be cited. */
export interface BookObject extends Identity {
  /** Its number in the book: 5.2, or 5.2b for a line. A chapter's own is 5. */
  readonly number: string;
  /** The chapter's file name without its ending. */
  readonly chapter: string;
  /** Where it stands: for a line, its equation. */
  readonly node: Node;
  /** The section around it, as “section id”; nothing before the first heading. */
  readonly section: string;
  readonly title?: string;
}

/** A chapter's id is its file's name without the number, which changes when chapters are moved. */
export const chapterId = (chapter: string): string => chapter.replace(/^\d+-/, '');

/** Everything of a chapter that has a number, in reading order: the one count of the book. */
export function objectsIn(chapter: string, number: number, tree: Root, title: string): BookObject[] {
  const objects: BookObject[] = [
    {
      kind: 'chapter',
      id: chapterId(chapter),
      number: String(number),
      chapter,
      node: tree,
      section: '',
      title,
    },
  ];
  const counts = new Map<Kind, number>();
  let section = '';
  visit(tree, (node) => {
    const found = identify(node);
    if (!found) return;
    const count = (counts.get(found.kind) ?? 0) + 1;
    counts.set(found.kind, count);
    if (found.kind === 'section') section = found.id;
    const object = { ...found, number: `${String(number)}.${String(count)}`, chapter, node, section };
    objects.push(object, ...linesOfEquation(object));
  });
  return objects;
}

/** What an author's markup makes taggable. A missing id is reported by the plugin that places the tags. */
export function identify(node: Node): (Identity & { title?: string }) | undefined {
  if (node.type === 'heading') return sectionOf(node as Heading);
  if (isCell(node)) return { kind: 'cell', id: idOf(node) };
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  const element = node as MdxJsxFlowElement;
  // An attribute that is no literal belongs to a component that has other rules.
  const id = textAttribute(element, 'id') ?? '';
  if (element.name === 'Equation' && displayIn(element) !== undefined) return { kind: 'equation', id };
  if (element.name === 'Exercise') return { kind: 'exercise', id };
  if (element.name === 'Table') return { kind: 'table', id };
  if (element.name === 'Deeper') return { kind: 'depth', id, title: textAttribute(element, 'title') ?? '' };
  return isFigure(element) ? { kind: 'figure', id } : undefined;
}

/** A figure is any component whose name ends so. */
const isFigure = ({ name }: MdxJsxFlowElement): boolean => /^[A-Z]\w*Figure$/.test(name ?? '');

function sectionOf(heading: Heading): (Identity & { title: string }) | undefined {
  if (heading.depth !== 2) return undefined;
  return { kind: 'section', id: sectionId(heading) ?? '', title: titleOf(heading) };
}

/** The id in the comment that ends a heading: an author writes the heading, then a comment with #id. */
export function sectionId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#([a-z][a-z0-9-]*)\s*\*\/$/.exec(last.value)?.[1];
}

function titleOf(heading: Heading): string {
  let text = '';
  visit(heading, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath') text += node.value;
  });
  return text.trim();
}

function linesOfEquation(object: BookObject): BookObject[] {
  if (object.kind !== 'equation') return [];
  const count = lineCount(object.node as MdxJsxFlowElement);
  if (count < 2) return [];
  return Array.from({ length: count }, (_, i) => {
    const letter = String.fromCharCode(97 + i);
    return { ...object, kind: 'line', id: `${object.id}.${letter}`, number: `${object.number}${letter}` };
  });
}

/** A malformed equation has no lines yet; the plugin that typesets it says what is wrong. */
function lineCount(element: MdxJsxFlowElement): number {
  try {
    return linesOf(displayIn(element) ?? '').length;
  } catch {
    return 0;
  }
}
