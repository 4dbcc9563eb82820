import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { attributesOf } from '../../chapters/jsx.ts';
import { chapterOf, failAt, type InBook } from '../context.ts';
import { finished } from '../nodes.ts';
import { referenceTo } from '../reference.ts';
import { replaceEach } from '../replace.ts';

/**
 * `<Ref to="id" />` or `<Ref to="id.b" />` becomes “(5.1)”, a link that shows its equation; of a figure “5.1”, of a
 * chapter “5”. The word before it (Equation, Line, Figure, Chapter) is the sentence's.
 */
export function remarkReferences(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    replaceEach(tree, 'Ref', (jsx) => {
      const to = String(attributesOf(jsx)['to'] ?? '');
<<<<<<< HEAD
      const [id = '', line] = to.split('.');
      const equation = chapter.book.equations.get(id);
      const [object, twin] = chapter.book.objects.filter(({ kind, id }) => named.has(kind) && id === to);
      if (!equation && twin)
        failAt(
          file,
          jsx,
          'reference',
          `<Ref to="${to}">: ${twin.kind} and ${object?.kind ?? ''} have this id.`,
        );
      if (!equation && object) return finished(objectReference(object, chapter));
      if (!equation)
        failAt(
          file,
          jsx,
          'reference',
          `<Ref to="${to}">: nothing in the book has this id.${nearest(id, chapter.book)}`,
        );
      if (line && !(line.charCodeAt(0) - 97 in equation.lines)) {
        failAt(
          file,
          jsx,
          'reference',
          `<Ref to="${to}">: equation “${id}” has ${String(equation.lines.length)} lines.`,
        );
      }
      return finished(reference(equation, line, chapter));
    });
  };
}

/** What a sentence refers to by a word and a number: a cell goes by its name. */
const named: ReadonlySet<BookObject['kind']> = new Set([
  'chapter',
  'section',
  'figure',
  'table',
  'exercise',
  'depth',
]);

function objectReference(object: BookObject, { name }: Chapter) {
  const page = object.chapter === name ? '' : `../${object.chapter}/`;
  return element('a', { href: page + fragmentOf(object) || './' }, [object.number]);
}

function reference({ id, number, chapter: home }: Equation, line: string | undefined, { name }: Chapter) {
  const page = home === name ? '' : `../${home}/`;
  const to = line ? `${id}.${line}` : id;
  return element('a', { class: 'ref', href: `${page}#${anchorOf(id, line)}`, 'data-to': to }, [
    `(${number}${line ?? ''})`,
  ]);
}

function nearest(id: string, book: Book): string {
  const ids = new Set(
    book.objects.filter(({ kind }) => kind === 'equation' || named.has(kind)).map(({ id }) => id),
  );
  const close = [...ids].filter((known) => known.toLowerCase().includes(id.toLowerCase().slice(0, 4)));
  return close.length > 0 ? ` Did you mean ${close.slice(0, 3).join(', ')}?` : '';
}
=======
      const found = referenceTo(to, chapter);
      if (typeof found === 'string') failAt(file, jsx, 'reference', `<Ref to="${to}">: ${found}`);
      return finished(found);
    });
  };
}
>>>>>>> reasons
