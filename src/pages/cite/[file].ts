import { biblatex, cslItem, ris, wholeBook, worksOf, type Work } from '../../book/index.ts';
import { site } from '../../site.ts';

/** What each kind of file holds of some works; its address is /cite/one-weight.bib, or /cite/0A1D.bib for one. */
const files: Readonly<Record<string, (works: readonly Work[]) => string>> = {
  bib: (works) => works.map((work) => biblatex(work, site.edition, 'en')).join('\n'),
  ris: (works) => works.map((work) => ris(work, site.edition, 'en')).join('\r\n'),
  json: (works) => `${JSON.stringify(works.map((work) => cslItem(work, site.edition, 'en')))}\n`,
};

export const getStaticPaths = () =>
  Object.entries(files).flatMap(([ending, write]) => [
    { params: { file: `one-weight.${ending}` }, props: { text: write(wholeBook()) } },
    ...[...worksOf('en')].map(([tag, work]) => ({
      params: { file: `${tag}.${ending}` },
      props: { text: write([work]) },
    })),
  ]);

export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
