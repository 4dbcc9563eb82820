import type { Registry } from '../citation/registry.ts';
import { keyOf } from '../citation/registry.ts';
import type { Book } from '../chapters/book.ts';
import type { BookObject } from '../chapters/objects.ts';

/** An object's statement as its author wrote it, without its layout: when it changes, what is cited has changed. */
function statementText(object: BookObject, book: Book): string {
  const [id = '', line] = object.id.split('.');
  if (object.kind === 'chapter' || object.kind === 'section') return object.title ?? '';
  if (object.kind === 'line') {
    const row = book.equations.get(id)?.lines[(line ?? 'a').charCodeAt(0) - 97];
    return row ? flat(`${row.left} ${row.relation} ${row.right}`) : '';
  }
  const { start, end } = object.node.position ?? {};
  return flat(book.chapters.get(object.chapter)?.text.slice(start?.offset, end?.offset) ?? '');
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stood for each tag in a version: an object and its statement, or a sum of it. */
export type Snapshot = Readonly<Record<string, { readonly object: string; readonly statement: string }>>;

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly retired: readonly string[];
}

/** The tags that a version added, whose statement it changed, and that it retired. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const tags = Object.keys(after);
  return {
    added: tags.filter((tag) => !(tag in before)),
    changed: tags.filter((tag) => tag in before && before[tag]?.statement !== after[tag]?.statement),
    retired: Object.keys(before).filter((tag) => !(tag in after)),
  };
}

/** The snapshot of a book as it stands; `sumOf` shortens its statements. */
export function snapshotOf(book: Book, registry: Registry, sumOf: (statement: string) => string): Snapshot {
  const objects = new Map(book.objects.map((object) => [keyOf(object), object]));
  const entries = [...registry.values()].flatMap((entry) => {
    const object = entry.retired ? undefined : objects.get(keyOf(entry));
    if (!object) return [];
    const statement = sumOf(statementText(object, book));
    return [[entry.tag, { object: keyOf(entry), statement }] as const];
  });
  return Object.fromEntries(entries);
}
