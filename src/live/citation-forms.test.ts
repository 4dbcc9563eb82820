/**
 * The forms of a citation, read by somebody else's readers of BibTeX, RIS and CSL-JSON and printed by somebody else's
 * engine, against the forms that the book prints.
 */
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../citation/edition.ts';
import { exampleEdition } from '../citation/example-edition.ts';
import { openForms } from '../citation/forms.ts';
import { textOf } from '../citation/title.ts';
import { bookWork, workOf, type Work } from '../citation/work.ts';
import { allStyles, type Style } from '../contract/citation.ts';
import type { CiteWords } from '../contract/words.ts';
import { networkNames } from '../model/networks/index.ts';
import { programQuantities } from '../model/notebook.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import { defaultState, withInput, type State } from '../model/state.ts';
import { quantitiesOf } from '../model/trace.ts';
import { GET as wordsFile } from '../pages/[language]/cite/words.json.ts';
import { stringsFor } from '../strings/index.ts';
import { filledForms, inLatex, inText } from './citation-forms.ts';
import type { CitedNumber } from './number-link.ts';
import { equationOf, sentenceOf, type Writer } from './number-sentence.ts';

const visit = new Date(2027, 2, 4);
type Language = 'en' | 'ko';
const words = {} as Record<Language, CiteWords>;

beforeAll(async () => {
  vi.useFakeTimers({ now: visit, toFake: ['Date'] });
  for (const language of ['en', 'ko'] as const)
    words[language] = (await wordsFile({ props: { language } }).json()) as CiteWords;
});
afterAll(() => {
  vi.useRealTimers();
});

const edition: Edition = {
  ...exampleEdition,
  immutable: 'https://one-weight.example/v/0.1.0/',
};

const number = (change: Partial<CitedNumber> = {}): CitedNumber => {
  const reading: Reading = change.reading ?? { quantity: 'dCE_dzhat', model: 'notebook' };
  const state = change.state ?? defaultState;
  return { tag: '002H', version: '0.1.0', ...change, state, reading, value: createEvaluator(state)(reading) };
};

const titles = {
  en: ['Factor 1: how the loss feels the prediction', 'ReLU’s derivative, and why it is not needed here'],
  ko: ['첫째 항: 손실은 예측을 어떻게 느끼는가', 'ReLU의 도함수'],
};

/** The book, a chapter, a section, an equation, and a number under the chapter and under the equation. */
function cited(language: Language): { work: Work; number?: CitedNumber }[] {
  const speech = { language, strings: stringsFor(language) };
  const [chapterTitle, sectionTitle] = titles[language];
  const chapter = workOf({ kind: 'chapter', number: '5', title: chapterTitle }, '002F', speech, edition);
  const section = workOf({ kind: 'section', number: '7.6', title: sectionTitle }, '003F', speech, edition);
  const equation = workOf({ kind: 'equation', number: '5.1' }, '002H', speech, edition);
  return [
    { work: bookWork(edition, speech) },
    { work: chapter },
    { work: section },
    { work: equation },
    { work: equation, number: number() },
    {
      work: chapter,
      number: number({ tag: '002F', reading: { quantity: 'CE', model: 'intended', iteration: 2 } }),
    },
  ];
}

const filled = ({ work, number }: { work: Work; number?: CitedNumber }) =>
  filledForms(
    { title: textOf(work.title), forms: openForms(work) },
    words[work.language as Language],
    number,
  );

describe('every tool prints what the book prints', () => {
  const files: Readonly<Record<Style, string>> = {
    apa: 'apa',
    mla: 'modern-language-association',
    'chicago-date': 'chicago-author-date',
    'chicago-notes': 'chicago-fullnote-bibliography',
    ieee: 'ieee',
    harvard: 'harvard-cite-them-right',
    vancouver: 'vancouver',
  };
  const csl = (file: string) => readFileSync(`src/citation/csl/${file}`, 'utf8');
  const headline: readonly Style[] = ['mla', 'chicago-date', 'chicago-notes'];

  beforeAll(() => {
    const { styles, locales } = plugins.config.get('@csl');
    for (const style of allStyles) styles.add(`book-${style}`, csl(`${files[style]}.csl`));
    locales.add('en-GB', csl('locales-en-GB.xml'));
    // As BibTeX means it: letters in braces keep their case, all others are the style's.
    Object.assign(plugins.config.get('@bibtex').parse, { sentenceCase: 'english' });
  });

  type Item = Readonly<Record<string, unknown>>;
  const itemIn = (text: string, forceType?: string): Item => {
    const [item] = new Cite(text, (forceType && { forceType }) as never).data as Item[];
    if (!item) throw new Error(`nothing read in ${text}`);
    return item;
  };

  /** What an entry of classic BibTeX has no fields for, out of its note, as a person reads it. */
  const readNote = (item: Item): Item => {
    const [, edition, URL, day] = /^(.*?)\. (\S+)\. Accessed (.*)$/.exec(String(item['note'])) ?? [];
    return { ...item, edition, URL, accessed: { 'date-parts': [day?.split('-').map(Number)] } };
  };

  const readers: Readonly<Record<string, (text: string) => Item>> = {
    bibtex: (text) => readNote(itemIn(text)),
    biblatex: (text) => itemIn(text),
    ris: (text) => itemIn(text, '@ris/file'),
    csl: (text) => itemIn(text),
  };

  const print = (style: Style, item: Item): string => {
    const id = String(item['id']);
    const cite = new Cite({ ...item, id });
    const options = { format: 'html', style: `book-${style}`, lang: style === 'harvard' ? 'en-GB' : 'en-US' };
    return style === 'chicago-notes'
      ? cite.format('citation', { ...options, entry: { id }, citationsPre: [], citationsPost: [] })
      : cite
          .format('bibliography', options)
          .replace(/<div class="csl-left-margin">.*?<\/div>/, '')
          .replace(/<\/?div[^>]*>/g, '')
          .trim();
  };

  /** Two ways to write one sign: an apostrophe as LaTeX has it, an ampersand as HTML has it. */
  const straight = (text: string): string => text.replaceAll('’', "'").replaceAll('&#38;', '&amp;');

  test.each(Object.keys(readers))('from %s', (format) => {
    const different: string[] = [];
    let printed = 0;
    for (const each of cited('en')) {
      const forms = filled(each);
      const item = (readers[format] as (text: string) => Item)(forms[format] ?? '');
      for (const style of allStyles) {
        printed++;
        let ours = straight(forms[style] ?? '');
        let theirs = straight(print(style, item));
        const fromLatex = each.number !== undefined && format.startsWith('bib');
        // A formula of LaTeX is left to LaTeX: this reader shows its source.
        if (each.number && fromLatex) {
          const read =
            straight(String(item['title']))
              .replace(/<\/?span[^>]*>/g, '')
              .split('; ')[0] ?? '';
          ours = ours.replace(straight(sentenceOf(each.number, words.en, inText(words.en))), read);
        }
        // RIS has no sign against a style's own case; braces around braces (w_{11}) this reader of BibTeX forgets.
        if ((format === 'ris' || fromLatex) && headline.includes(style))
          [ours, theirs] = [ours.toLowerCase(), theirs.toLowerCase()];
        if (ours !== theirs) different.push(`${style}\n  ours:   ${ours}\n  theirs: ${theirs}`);
      }
    }
    expect(printed).toBe(42);
    expect(different.join('\n')).toBe('');
  });
});

describe('what LaTeX is given', () => {
  test.each(['en', 'ko'] as const)('is ASCII, and Hangul where the citation is Korean (%s)', (language) => {
    for (const each of cited(language)) {
      const { bibtex, biblatex, href } = filled(each);
      for (const form of [bibtex, biblatex, href])
        expect(form?.replace(/\p{Script=Hangul}/gu, language === 'ko' ? '' : '$&')).toMatch(
          /^[\x20-\x7e\n]*$/,
        );
    }
  });

  test('keeps the sign of a number', () => {
    const [, , , , equation] = cited('en');
    expect(equation && filled(equation)['href']).toContain(
      "{$\\partial\\mathrm{CE}/\\partial\\hat z = -1.4265$ in the notebook's wiring, at $x_1 = 0.7$, ",
    );
    const small = number({
      state: withInput(defaultState, 'w11', 900),
      reading: { quantity: 'CE', model: 'notebook' },
    });
    const form = equation && filled({ work: equation.work, number: small })['bibtex'];
    expect(form).toMatch(/\$\\mathrm\{CE\} = \d\.\d{4}\\times 10\^\{-\d+\}\$/);
  });
});

test('each number of a tag has a key of its own, which follows from the number and its state', () => {
  const [, , , work] = cited('en');
  if (!work) throw new Error('no work');
  const keyOf = (change: Partial<CitedNumber>) =>
    /^@\w+\{([^,]+),/.exec(filled({ work: work.work, number: number(change) })['biblatex'] ?? '')?.[1];
  const moved: State = withInput(defaultState, 'x1', 0.8);
  const keys = [{}, { state: moved }, { reading: { quantity: 'CE', model: 'notebook' } } as const].map(keyOf);
  expect(new Set(keys).size).toBe(3);
  for (const key of keys) expect(key).toMatch(/^oneweight-002H-[0-9a-z]+$/);
  expect(keyOf({ state: { ...defaultState } })).toBe(keys[0]);
  expect(JSON.parse(filled({ work: work.work, number: number() })['csl'] ?? '')).toMatchObject([
    { id: keys[0] },
  ]);
});

describe('what a number follows from, in words', () => {
  const quantities: Reading[] = [
    ...networkNames.flatMap((model) => quantitiesOf(model).map((quantity) => ({ quantity, model }))),
    ...programQuantities.map((quantity) => ({ quantity, model: 'program' as const })),
  ];
  const few = {
    x1: [0.7, 0.70001, -0.2],
    z: [1, 0],
    w1: [0.3, 1e-9],
    w11: [0.4, 0.9],
    eta: [0.5, 0.1],
    seed: [2, 3],
  };
  const states = fc
    .record(
      Object.fromEntries(Object.entries(few).map(([input, values]) => [input, fc.constantFrom(...values)])),
      { requiredKeys: [] },
    )
    .map((set): State => {
      const { seed = 2, ...others } = set as Partial<State>;
      return { ...withInput(defaultState, 'seed', seed), ...others };
    });
  const readings = fc
    .tuple(
      fc.constantFrom(...quantities),
      fc.constantFrom(undefined, 1, 2, 3, 4),
      fc.constantFrom(undefined, { z: 0 }),
    )
    .map(([reading, iteration, replaced]): Reading => ({
      ...reading,
      ...(iteration ? { iteration } : {}),
      ...(replaced && reading.model !== 'program' ? { with: replaced } : {}),
    }));

  test.each(['en', 'ko'] as const)(
    'two numbers that differ are never told in the same words (%s)',
    (language) => {
      /** The sentence, with three dots where it prints the value, unless that is all that it says. */
      const told = (cited: CitedNumber, writer: Writer) => {
        const equation = equationOf(cited, writer);
        const sentence = sentenceOf(cited, words[language], writer);
        const [symbol = ''] = equation.split(' = ');
        return sentence === equation ? sentence : sentence.replace(equation, `${symbol} = …`);
      };
      fc.assert(
        fc.property(
          readings,
          readings,
          states,
          states,
          fc.boolean(),
          (reading, other, state, moved, same) => {
            const [a, b] = [
              number({ reading, state }),
              number({ reading: same ? reading : other, state: moved }),
            ];
            for (const writer of [inText(words[language]), inLatex(words[language])])
              if (told(a, writer) === told(b, writer)) expect(b.value).toBe(a.value);
          },
        ),
        { numRuns: 3_000 },
      );
    },
  );

  test('names network, step and the inputs that it depends on, and no others', () => {
    const say = (change: Partial<CitedNumber>) => sentenceOf(number(change), words.en, inText(words.en));
    expect(say({ reading: { quantity: 'f1', model: 'notebook' } })).toBe(
      'f₁ = 0.4312 in the notebook’s wiring, at x₁ = 0.7, x₂ = 0.3, seed 2 (w₁ = 0.436, w₂ = 0.42)',
    );
    expect(say({ reading: { quantity: 'f1', model: 'intended' } })).toBe(
      'f₁ = 0.4357 in the intended wiring, at x₁ = 0.7, x₂ = 0.3, seed 2 (w₁ = 0.436, w₂₁ = 0.435)',
    );
    const slow = { ...defaultState, eta: 0.1 };
    expect(say({ state: slow, reading: { quantity: 'updatedW11', model: 'notebook' } })).toContain('η = 0.1');
    expect(say({ state: slow, reading: { quantity: 'CE', model: 'notebook' } })).not.toContain('η');
    expect(say({ reading: { quantity: 'CE', model: 'notebook', iteration: 2 } })).toMatch(
      /^CE = 0\.3470 in the notebook’s wiring, iteration 2, starting from .* η = 0\.5,/,
    );
    expect(say({ reading: { quantity: 'w11_after', model: 'program', iteration: 2 } })).toMatch(
      /^w₁₁ new = .* by the notebook’s program, iteration 2, starting from /,
    );
    expect(
      say({ state: { ...defaultState, x1: 0.70001 }, reading: { quantity: 'x1', model: 'notebook' } }),
    ).toBe('x₁ = 0.70001');
    expect(sentenceOf(number(), words.ko, inText(words.ko))).toMatch(
      /^x₁ = 0\.7, .*일 때 노트북의 배선으로 ∂CE\/∂ẑ = −1\.4265$/,
    );
  });
});
