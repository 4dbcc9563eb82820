import { bookIn, previewOf, type Equation } from '../../../book/index.ts';
import { languages } from '../../../notation/entry.ts';

/** One file an equation: what a reference to it shows on another page. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...bookIn(language).equations.values()].map((equation) => ({
      params: { language, equation: equation.id },
      props: { equation },
    })),
  );

export const GET = ({ props: { equation } }: { props: { equation: Equation } }) =>
  Response.json(previewOf(equation));
