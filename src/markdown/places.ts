import { keyOf, type Entry } from '../citation/registry.ts';
import type { Book } from '../chapters/book.ts';
import type { BookObject } from '../chapters/objects.ts';

export const anchorOf = (id: string, line?: string): string => `eq-${id}${line ? `-${line}` : ''}`;

/** Where an object stands: the fragment of its chapter's address; nothing for the chapter itself. */
export function fragmentOf({ kind, id }: BookObject): string {
  const [equation = '', line] = id.split('.');
  return {
    chapter: '',
    section: `#${id}`,
    equation: `#${anchorOf(id)}`,
    line: `#${anchorOf(equation, line)}`,
    figure: `#fig-${id}`,
    table: `#table-${id}`,
    cell: `#cell-${id}`,
    exercise: `#exercise-${id}`,
    depth: `#deeper-${id}`,
  }[kind];
}

/** The object a tag stands for in a language, if that language has its chapter. */
export const objectOf = (book: Book, entry: Entry): BookObject | undefined =>
  book.objects.find((object) => keyOf(object) === keyOf(entry));

/** The chapter and the section around an object, outermost first. */
export function placesAround(book: Book, object: BookObject): readonly BookObject[] {
  return book.objects.filter(
    (place) =>
      place.chapter === object.chapter &&
      (place.kind === 'chapter' || (place.kind === 'section' && place.id === object.section)) &&
      keyOf(place) !== keyOf(object),
  );
}
