import { openForms, textOf, worksOf, type Work } from '../../../book/index.ts';
import type { Citation } from '../../../contract/citation.ts';
import { languages } from '../../../notation/entry.ts';

/** What the cite box fetches when it opens: every form of one citation. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...worksOf(language)].map(([tag, work]) => ({ params: { language, tag }, props: { work } })),
  );

export const GET = ({ props: { work } }: { props: { work: Work } }) =>
  Response.json({ title: textOf(work.title), forms: openForms(work) } satisfies Citation);
