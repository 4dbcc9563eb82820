import { biblatex, bibtex, escapeLatex } from './bibtex.ts';
import { cslItem } from './csl-json.ts';
import type { Edition } from './edition.ts';
import { inKorean } from './korean.ts';
import { ris } from './ris.ts';
import { inStyle } from './styles.ts';
import type { Work } from './work.ts';

export const styleNames = {
  apa: 'APA 7',
  mla: 'MLA 9',
  'chicago-date': 'Chicago (author-date)',
  'chicago-notes': 'Chicago (notes)',
  ieee: 'IEEE',
  harvard: 'Harvard',
  vancouver: 'Vancouver',
} as const;
export type Style = keyof typeof styleNames;
export const allStyles = Object.keys(styleNames) as Style[];

export const formatNames = {
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  href: 'LaTeX \\href',
} as const;
export type Format = keyof typeof formatNames | 'link';

/** A reader's way to cite: words in a style (HTML, for its italics), or text for a program. */
export type Forms = Readonly<Record<Style | Format, string>>;

/** Where the cite box puts a number into a form, and into its address what recomputes the number. */
export const slots = { number: '⟦⟧', query: '⟪⟫' } as const;

/** A work whose forms have room for a number. */
export const withSlots = (work: Work): Work => ({
  ...work,
  title: slots.number + work.title,
  address: work.address + slots.query,
});

const day = '{seen:YYYY-MM-DD}';

/** Every form of one citation. The day of the visit stands as {seen:PATTERN}; the reader's browser knows it. */
export function formsOf(work: Work, edition: Edition, language: string): Forms {
  const inWords = language === 'ko' ? inKorean : inStyle;
  const words = Object.fromEntries(allStyles.map((style) => [style, inWords(style, work, edition)]));
  const name = [work.title, work.container].filter(Boolean).join(', ');
  return {
    ...(words as Record<Style, string>),
    link: work.address,
    bibtex: bibtex(work, edition, day),
    biblatex: biblatex(work, edition, language, day),
    ris: ris(work, edition, language, '{seen:YYYY/MM/DD}'),
    csl: JSON.stringify([cslItem(work, edition, language)], null, 2),
    markdown: `[${name.replace(/[[\]\\]/g, '\\$&')}](${work.address})`,
    href: `\\href{${work.address.replace(/[%#&\\]/g, '\\$&')}}{${escapeLatex(name)}}`,
  };
}
