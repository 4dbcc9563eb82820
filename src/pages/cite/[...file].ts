import {
  biblatex,
  bibtex,
  cslItem,
  fileOf,
  files,
  ris,
  theBook,
  wholeBook,
  worksOf,
  type Work,
} from '../../book/index.ts';
import { languages } from '../../notation/entry.ts';

type Writer = (works: readonly Work[]) => string;

/**
 * What each kind of file holds of some works; its address is /cite/one-weight.bib, or /cite/0A1D.bib for one, and in
 * Korean /cite/ko/0A1D.bib. A file knows no reader's day: it says that of the version, as a tag's page does.
 */
const writers: Readonly<Record<string, Writer>> = {
  '.bib': (works) => works.map((work) => bibtex(work, work.date)).join('\n'),
  '-biblatex.bib': (works) => works.map((work) => biblatex(work, work.date)).join('\n'),
  '.ris': (works) => works.map((work) => ris(work, work.date.replaceAll('-', '/'))).join('\r\n'),
  '.json': (works) =>
    `${JSON.stringify(works.map((work) => cslItem(work, work.date.split('-').map(Number))))}\n`,
};

const named = (name: string, works: readonly Work[]) =>
  Object.entries(writers).map(([ending, write]) => ({
    params: { file: name + ending },
    props: { text: write(works) },
  }));

export const getStaticPaths = () =>
  languages.flatMap((language) => [
    ...named(fileOf(files.book, language), [theBook(language)]),
    ...named(fileOf(files.everything, language), wholeBook(language)),
    ...[...worksOf(language)].flatMap(([tag, work]) => named(fileOf(tag, language), [work])),
  ]);

export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
