import { formsOf, withSlots } from '../../../citation/forms.ts';
import type { Work } from '../../../citation/work.ts';
import { worksOf } from '../../../components/tag/works.ts';
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
  });
