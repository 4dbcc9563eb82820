import { previewOf, readBook, type Book, type Equation } from '../../../book/index.ts';
import { languages } from '../../../notation/entry.ts';

/** One file an equation: what a reference to it shows on another page. */
export const getStaticPaths = () =>
  languages.flatMap((language) => {
    const book = readBook(language);
    return [...book.equations.values()].map((equation) => ({
      params: { language, equation: equation.id },
      props: { equation, book },
    }));
  });

export const GET = ({ props: { equation, book } }: { props: { equation: Equation; book: Book } }) =>
  Response.json(previewOf(equation, book));
