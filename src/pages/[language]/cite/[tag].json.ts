import { formsOf, withSlots, worksOf, type Work } from '../../../book/index.ts';
import type { Citation } from '../../../contract/citation.ts';
import { languages, type Language } from '../../../notation/entry.ts';
import { site } from '../../../site.ts';

/** What the cite box fetches when it opens: every form of one citation. */
export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...worksOf(language)].map(([tag, work]) => ({ params: { language, tag }, props: { language, work } })),
  );

export const GET = ({ props: { language, work } }: { props: { language: Language; work: Work } }) =>
  Response.json({
    title: work.title,
    forms: formsOf(withSlots(work), site.edition, language),
  } satisfies Citation);
