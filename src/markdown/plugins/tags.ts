import type { Heading, Node, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nameOf } from '../../citation/name.ts';
import { keyOf } from '../../citation/registry.ts';
import { chapterOf, failAt, type Chapter, type InBook } from '../context.ts';
import { element, finished, wrapper } from '../nodes.ts';
import { identify, sectionId, type BookObject } from '../../chapters/objects.ts';
import { tagMark } from '../tag-mark.ts';

type Tagged = BookObject & { readonly tag: string };

/** Gives everything that can be cited its anchor and its permanent tag, and stops at what has none. */
export function remarkTags(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    if (chapter.number === undefined) return;
    const objects = objectsByPlace(chapter);
    visit(tree, (node, index, parent) => {
      const object = identify(node) && tagged(node, objects.get(placeOf(node)) ?? [], chapter, file);
      if (object?.kind === 'figure' && (node as Parent).children.length === 0)
        failAt(file, node, 'figure-caption', `Figure “${object.id}” has no caption: say what to see in it.`);
      if (node.type === 'table' && (parent as MdxJsxFlowElement | undefined)?.name !== 'Table')
        failAt(file, node, 'table-id', 'A table needs an id: put <Table id="…"> around it.');
      if (object && parent && index !== undefined) place(object, parent, index, chapter);
    });
  };
}

/** Where a node stands: in the page's tree as in the one that the book was read from. */
const placeOf = ({ type, position }: Node): string =>
  `${type} ${String(position?.start.line)}:${String(position?.start.column)}`;

/** What the book has found in a chapter: at the place of an equation also the lines of it. */
function objectsByPlace({ name, book }: Chapter): Map<string, BookObject[]> {
  const found = new Map<string, BookObject[]>();
  for (const object of book.objects.filter(({ chapter }) => chapter === name)) {
    const place = placeOf(object.node);
    found.set(place, [...(found.get(place) ?? []), object]);
  }
  return found;
}

/** A node as what it is in the book; whatever stands at its place has a tag. */
function tagged(node: Node, objects: readonly BookObject[], chapter: Chapter, file: VFile): Tagged {
  const [first] = objects.map((object) => ({ ...object, node, tag: tagFor(object, chapter, file, node) }));
  return first ?? failAt(file, node, 'tag', 'This is not in the book’s list; save the file.');
}

/** The object's tag; without an id or a tag the build stops and says what to do. */
function tagFor(object: BookObject, { book }: Chapter, file: VFile, node: Node): string {
  const { kind, id } = object;
  if (id === '') failAt(file, node, `${kind}-id`, idHint[kind] ?? `This ${kind} needs an id of its own.`);
  const tag = book.tags.get(keyOf(object));
  if (!tag) failAt(file, node, 'tag', `The ${kind} “${id}” has no tag yet. Run: npm run tag`);
  return tag;
}

const idHint: Partial<Record<BookObject['kind'], string>> = {
  section: 'A section needs an id that outlives its words: ## Words {/* #id */}',
  equation: 'An equation needs an id: <Equation id="…">.',
  figure: 'A figure needs an id: <NetworkFigure id="…">.',
  exercise: 'An exercise needs an id: <Exercise id="…">.',
  depth: 'What goes deeper needs an id: <Deeper id="…" title="…">.',
  table: 'A table needs an id: <Table id="…">.',
  cell: 'A cell needs an id: ```ts cell id=…',
};

function place(object: Tagged, parent: Parent, index: number, chapter: Chapter): void {
  const { kind, id, number, tag, node } = object;
  if (kind === 'section') parent.children[index] = sectionHead(node as Heading, object, chapter);
  else if (kind === 'table') {
    const { children } = node as MdxJsxFlowElement;
    parent.children[index] = framed(children, `table-${id}`, object, chapter);
  } else if (kind === 'cell') {
    parent.children[index] = framed([node], undefined, object, chapter);
  } else if (kind === 'exercise' || kind === 'figure' || kind === 'depth') {
    (node as MdxJsxFlowElement).attributes.push(
      { type: 'mdxJsxAttribute', name: 'number', value: number },
      { type: 'mdxJsxAttribute', name: 'tag', value: tag },
    );
  }
}

/** The heading without its id, and its tag beside it. */
function sectionHead(heading: Heading, object: Tagged, { strings }: Chapter): RootContent {
  if (sectionId(heading)) heading.children.pop();
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const hProperties = { id: object.id, 'data-section': object.number, 'data-tag': object.tag };
  heading.data = { ...heading.data, hProperties } as typeof heading.data;
  const mark = finished(element('span', { class: 'tag-mark' }, tagMark(object, strings)));
  return wrapper('div', { class: 'section-head' }, [heading, mark]);
}

/** What has no foot of its own, with one. */
function framed(children: readonly unknown[], id: string | undefined, object: Tagged, chapter: Chapter) {
  const { strings } = chapter;
  const foot = element('div', { class: 'tag-mark' }, [
    element('span', {}, [nameOf(object.kind, object.number, strings)]),
    ...tagMark(object, strings),
  ]);
  const attributes = { class: 'framed', 'data-tag': object.tag, ...(id ? { id } : {}) };
  return wrapper('div', attributes, [...children, finished(foot)]);
}
