import type { Element } from 'hast';
import type { Book } from '../chapters/book.ts';
import type { BookObject } from '../chapters/objects.ts';
import type { Chapter } from './context.ts';
import { element } from './nodes.ts';
import { anchorOf, fragmentOf } from './places.ts';

/** Who refers: a chapter of a book. */
type Home = Pick<Chapter, 'name' | 'book'> & Partial<Pick<Chapter, 'fallback' | 'strings'>>;

/** What a sentence refers to by a word and a number: a cell goes by its name. */
const named: ReadonlySet<BookObject['kind']> = new Set([
  'chapter', 'section', 'figure', 'table', 'exercise', 'depth',
]); // prettier-ignore

/**
 * “(5.1)”, a link that shows its equation; of a figure “5.1”, of a chapter “5”; else what is wrong with the id. What the
 * book does not have in its language yet leads to where it stands in the first one, and says so.
 */
export function referenceTo(to: string, home: Home): Element | string {
  const found = foundIn(home.book, to, (chapter) => (chapter === home.name ? '' : `../${chapter}/`));
  if (typeof found !== 'string' || !home.fallback) return found;
  const { language } = home.fallback;
  const elsewhere = foundIn(home.fallback, to, (chapter) => `../../${language}/${chapter}/`);
  if (typeof elsewhere === 'string') return found;
  Object.assign(elsewhere.properties, { hreflang: language, title: home.strings?.notTranslated });
  return elsewhere;
}

function foundIn(book: Book, to: string, pageOf: (chapter: string) => string): Element | string {
  const [id = '', line] = to.split('.');
  const equation = book.equations.get(id);
  if (equation) {
    if (line !== undefined && !(line.length === 1 && line.charCodeAt(0) - 97 in equation.lines))
      return `equation “${id}” has ${String(equation.lines.length)} lines.`;
    const href = `${pageOf(equation.chapter)}#${anchorOf(id, line)}`;
    return element('a', { class: 'ref', href, 'data-to': to }, [`(${equation.number}${line ?? ''})`]);
  }
  const [object, twin] = book.objects.filter(({ kind, id }) => named.has(kind) && id === to);
  if (!object) return `nothing in the book has this id.${nearest(id, book)}`;
  if (twin) return `${twin.kind} and ${object.kind} have this id.`;
  return element('a', { href: pageOf(object.chapter) + fragmentOf(object) || './' }, [object.number]);
}

function nearest(id: string, book: Book): string {
  const ids = new Set(
    book.objects.filter(({ kind }) => kind === 'equation' || named.has(kind)).map(({ id }) => id),
  );
  const close = [...ids].filter((known) => known.toLowerCase().includes(id.toLowerCase().slice(0, 4)));
  return close.length > 0 ? ` Did you mean ${close.slice(0, 3).join(', ')}?` : '';
}
