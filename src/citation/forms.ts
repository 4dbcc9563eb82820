import { allStyles, slots, type Forms, type Style } from '../contract/citation.ts';
import { fillSeen, seenAs } from '../contract/seen.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { cslItem } from './csl-json.ts';
import { inKorean } from './korean.ts';
import { latexText } from './latex.ts';
import { ris } from './ris.ts';
import { inStyle } from './styles.ts';
import { textOf } from './title.ts';
import { withSlots, type Work } from './work.ts';

const day = seenAs('YYYY-MM-DD');

/** The styles' engine takes a second for a hundred works, and each is shown on several pages. */
const made = new Map<string, Forms>();

/**
 * Every form of one citation, with room for a number (`slots`). The day of the visit stands open (`seenAs`); the
 * reader's browser knows it.
 */
export function openForms(work: Work): Forms {
  const key = JSON.stringify(work);
  const forms = made.get(key) ?? formsIn(withSlots(work));
  made.set(key, forms);
  return forms;
}

/** Every form of a citation without a number. */
export const formsOf = (work: Work): Forms =>
  Object.fromEntries(
    Object.entries(openForms(work)).map(([form, text]) => [
      form,
      Object.values(slots).reduce((text, slot) => text.replaceAll(slot, ''), text),
    ]),
  ) as Forms;

function formsIn(work: Work): Forms {
  const inWords = work.language === 'ko' ? inKorean : inStyle;
  const words = Object.fromEntries(allStyles.map((style) => [style, inWords(style, work)]));
  const name = [textOf(work.title), work.container].filter(Boolean).join(', ');
  return {
    ...(words as Record<Style, string>),
    link: work.address,
    bibtex: bibtex(work, day),
    biblatex: biblatex(work, day),
    ris: ris(work, seenAs('YYYY/MM/DD')),
    csl: csl(work),
    markdown: `[${name.replace(/[[\]\\]/g, '\\$&')}](${work.address})`,
    href: `\\href{${work.address.replace(/[%#&\\]/g, '\\$&')}}{${latexText(name)}}`,
  };
}

/** The parts of the day stand open as numbers, without the quotation marks of their places. */
function csl(work: Work): string {
  const parts = ['YYYY', 'M', 'D'].map(seenAs);
  return JSON.stringify([cslItem(work, parts)], null, 2).replace(/"(\{seen:\w+\})"/g, '$1');
}

/** A form for those who have no script: seen on the day of the version, the last that the build knows of. */
export function seenAtRelease(text: string, { date }: Work): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return fillSeen(text, new Date(year, month - 1, day));
}
