import { allStyles, slots, type Forms, type Style } from '../contract/citation.ts';
import { seenAs } from '../contract/seen.ts';
import { biblatex, bibtex, escapeLatex } from './bibtex.ts';
import { cslItem } from './csl-json.ts';
import type { Edition } from './edition.ts';
import { inKorean } from './korean.ts';
import { ris } from './ris.ts';
import { inStyle } from './styles.ts';
import type { Work } from './work.ts';

/** A work whose forms have room for a number. */
export const withSlots = (work: Work): Work => ({
  ...work,
  title: slots.number + work.title,
  address: work.address + slots.query,
});

const day = seenAs('YYYY-MM-DD');

/** Every form of one citation. The day of the visit stands open (`seenAs`); the reader's browser knows it. */
export function formsOf(work: Work, edition: Edition, language: string): Forms {
  const inWords = language === 'ko' ? inKorean : inStyle;
  const words = Object.fromEntries(allStyles.map((style) => [style, inWords(style, work, edition)]));
  const name = [work.title, work.container].filter(Boolean).join(', ');
  return {
    ...(words as Record<Style, string>),
    link: work.address,
    bibtex: bibtex(work, edition, day),
    biblatex: biblatex(work, edition, language, day),
    ris: ris(work, edition, language, seenAs('YYYY/MM/DD')),
    csl: JSON.stringify([cslItem(work, edition, language)], null, 2),
    markdown: `[${name.replace(/[[\]\\]/g, '\\$&')}](${work.address})`,
    href: `\\href{${work.address.replace(/[%#&\\]/g, '\\$&')}}{${escapeLatex(name)}}`,
  };
}
