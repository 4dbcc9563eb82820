import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { allStyles, type Style } from '../contract/citation.ts';
import { fillSeen } from '../contract/seen.ts';
import { site } from '../site.ts';
import { stringsFor } from '../strings/index.ts';
import { biblatex, bibtex } from './bibtex.ts';
import { citationFile } from './cff.ts';
import type { Edition } from './edition.ts';
import { exampleEdition } from './example-edition.ts';
import { formsOf } from './forms.ts';
import { ris } from './ris.ts';
import { format, inStyle } from './styles.ts';
import { asItIs, textOf } from './title.ts';
import { bookWork, workOf, type Work } from './work.ts';

const edition: Edition = {
  ...exampleEdition,
  authors: ['One Weight contributors', { family: 'Kim', given: 'Bo Ra' }],
  immutable: 'https://one-weight.example/v/0.1.0/',
};

const objects = {
  en: [
    { kind: 'chapter', number: '5', title: 'Factor 1: how the loss feels the prediction' },
    { kind: 'section', number: '5.1', title: 'Why ReLU keeps what is positive' },
    { kind: 'equation', number: '5.2' },
    { kind: 'line', number: '5.2b' },
    { kind: 'figure', number: '5.1' },
    { kind: 'table', number: '5.1' },
    { kind: 'cell', number: '5.1' },
    { kind: 'exercise', number: '5.1' },
  ],
  ko: [
    { kind: 'chapter', number: '5', title: '첫째 항: 손실은 예측을 어떻게 느끼는가' },
    { kind: 'section', number: '5.1', title: '정의를 미분하기' },
    { kind: 'equation', number: '5.2' },
    { kind: 'line', number: '5.2b' },
    { kind: 'figure', number: '5.1' },
    { kind: 'table', number: '5.1' },
    { kind: 'cell', number: '5.1' },
    { kind: 'exercise', number: '5.1' },
  ],
} as const;

const speech = (language: 'en' | 'ko') => ({ language, strings: stringsFor(language) });

const works = (language: 'en' | 'ko'): Work[] => [
  bookWork(edition, speech(language)),
  ...objects[language].map((object, i) => workOf(object, `0A1${String(i)}`, speech(language), edition)),
];
interface Parsed {
  readonly entries: Record<string, { readonly fields: Readonly<Record<string, unknown>> }>;
  readonly errors: readonly unknown[];
  readonly warnings: readonly unknown[];
}

const visit = new Date(2027, 2, 4);
/** The words of a parsed field, whatever its marks: lists of words, names in parts. */
function wordsIn(field: unknown): string {
  if (typeof field === 'string') return field;
  if (Array.isArray(field))
    return field
      .map(wordsIn)
      .filter(Boolean)
      .join(isText(field) ? '' : ', ');
  if (typeof field !== 'object' || field === null) return '';
  const { text, given, family, literal } = field as Record<string, unknown>;
  if (typeof text === 'string') return text;
  return [given, family, literal].map(wordsIn).filter(Boolean).join(', ');
}
const isText = (field: readonly unknown[]): boolean =>
  field.every((part) => typeof part === 'object' && part !== null && 'text' in part);

test.each(['en', 'ko'] as const)(
  'every style and format of every kind reads as reviewed (%s)',
  async (language) => {
    const text = works(language)
      .flatMap((work) => [
        `# ${textOf(work.title)}`,
        ...Object.entries(formsOf(work)).map(([form, words]) => `\n## ${form}\n${fillSeen(words, visit)}`),
        '',
      ])
      .join('\n')
      .replaceAll('\r\n', '\n');
    await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, `golden/${language}.md`));
  },
);

describe('a form filled in for one object is what the style’s own engine writes for it', () => {
  const months = Array.from({ length: 12 }, (_, month) => month);
  test.each(allStyles)('%s, in each month', (style: Style) => {
    for (const month of months) {
      const [, work] = works('en');
      if (!work) throw new Error('no work');
      const filled = fillSeen(inStyle(style, work), new Date(2027, month, 4));
      expect(filled).toBe(format(style, work, [2027, month + 1, 4]));
    }
  });
});

describe('somebody else’s parser reads back what was written', () => {
  const cases = (['en', 'ko'] as const).flatMap((language) =>
    works(language).map((work) => [language, textOf(work.title), work] as const),
  );

  const read = ({ entries, errors }: Parsed) => {
    expect(errors).toEqual([]);
    const { fields } = entries['1'] ?? { fields: {} };
    const { author, url, date, ...rest } = fields;
    const words = Object.entries(rest).map(([name, value]) => [name, wordsIn(value)]);
    return { ...Object.fromEntries(words), url, date, author: wordsIn(author) } as Record<string, unknown>;
  };
  const same = (work: Work) => ({
    title: textOf(work.title),
    author: 'One Weight contributors, Bo Ra, Kim',
  });

  test.each(cases)('BibLaTeX and BibTeX (%s: %s)', (language, _, work) => {
    const edition = language === 'ko' ? '0.1.0판' : 'Version 0.1.0';
    const inBook = work.container ? { booktitle: work.container } : {};
    const written = new BibLatexParser(biblatex(work)).parse() as Parsed;
    const full = { ...same(work), ...inBook, edition, url: work.address, date: '2026-11-24' };
    expect(read(written)).toMatchObject(full);
    expect(written.warnings).toEqual([]);
    expect(written.entries['1']).toMatchObject({ bib_type: work.container ? 'inbook' : 'book' });
    const plain = new BibLatexParser(bibtex(work)).parse() as Parsed;
    expect(read(plain)).toMatchObject({ ...same(work), ...inBook, date: '2026-11' });
    expect(plain.entries['1']).toMatchObject({
      entry_key: work.key,
      bib_type: work.container ? 'incollection' : 'book',
    });
    expect(work.key).toMatch(/^oneweight(-[0-9A-Z]{4})?$/);
  });

  test('small digits are set above and below', () => {
    const work: Work = { ...bookWork(edition, speech('en')), title: asItIs('w₁₁ and 10⁻¹² and t²') };
    expect(bibtex(work)).toContain('w$_{11}$ and 10$^{-12}$ and t$^{2}$');
  });

  test('signs that LaTeX takes for its own come back as they were', () => {
    const title = 'a_b & 50% of #1 {x} ~ $y$ \\z';
    const work: Work = { ...bookWork(edition, speech('en')), title: asItIs(title) };
    expect(read(new BibLatexParser(biblatex(work)).parse() as Parsed)).toMatchObject({ title });
  });

  test.each(cases)('RIS (%s: %s)', (language, _, work) => {
    const inBook = work.container ? { journaltitle: work.container } : {};
    expect(read(new RISParser(ris(work)).parse() as Parsed)).toMatchObject({
      ...same(work),
      ...inBook,
      edition: language === 'ko' ? '0.1.0판' : 'Version 0.1.0',
      url: work.address,
      date: '2026',
    });
  });
});

test('CITATION.cff says what src/site.ts says (node scripts/citation.ts writes it)', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationFile(site.edition));
});
