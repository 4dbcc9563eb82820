import type { Element } from 'hast';
import type { Book } from '../chapters/book.ts';
import type { Chapter } from './context.ts';
import { element } from './nodes.ts';
import { anchorOf, fragmentOf } from './places.ts';

/** Who refers: a chapter of a book. */
type Home = Pick<Chapter, 'name' | 'book'>;

/** “(5.1)” or, of a figure, “5.1”, a link that shows its equation; else what is wrong with the id. */
export function referenceTo(to: string, home: Home): Element | string {
  const [id = '', line] = to.split('.');
  const equation = home.book.equations.get(id);
  const figure = home.book.objects.find((object) => object.kind === 'figure' && object.id === to);
  const pageOf = (chapter: string): string => (chapter === home.name ? '' : `../${chapter}/`);
  if (!equation && figure)
    return element('a', { href: pageOf(figure.chapter) + fragmentOf(figure) }, [figure.number]);
  if (!equation) return `no equation or figure has this id.${nearest(id, home.book)}`;
  if (line && !(line.charCodeAt(0) - 97 in equation.lines))
    return `equation “${id}” has ${String(equation.lines.length)} lines.`;
  const href = `${pageOf(equation.chapter)}#${anchorOf(id, line)}`;
  return element('a', { class: 'ref', href, 'data-to': to }, [`(${equation.number}${line ?? ''})`]);
}

function nearest(id: string, book: Book): string {
  const figures = book.objects.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
  const close = [...book.equations.keys(), ...figures].filter((known) =>
    known.toLowerCase().includes(id.toLowerCase().slice(0, 4)),
  );
  return close.length > 0 ? ` Did you mean ${close.slice(0, 3).join(', ')}?` : '';
}
