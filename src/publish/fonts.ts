import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { languages } from '../notation/entry.ts';
import { bringFormulaFonts, everywhere } from './formula-fonts.ts';
import { faces, formulasIn, upright, type Face } from './formula-signs.ts';
import { sliceFace, namedBy, withFaces, type Slice } from './font-face.ts';
import { openingOf } from './late-styles.ts';
import { isHangul, sliceHangul } from './hangul-fonts.ts';
import { rewriteBuilt } from './rewrite.ts';

/** What scripts print for a reader's own values, beside what stands in the pages: any number and relation, ASCII words. */
const numbers = '0123456789.,()+-−×·∞ NaN';
const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉≈≠≤≥<>µ…';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** What the files of @fontsource named “latin” draw, by its own list. */
const latin =
  /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u0304\u0308\u0329\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/;

/** The signs that built pages set in each kind of type. */
interface Printed {
  readonly text: ReadonlySet<string>;
  /** Those of `text` that chapter after chapter is read in, and any number. */
  readonly often: ReadonlySet<string>;
  /** Those of `text` that stand leaning in chapters. */
  readonly leaning: ReadonlySet<string>;
  readonly formulas: Signs;
  /** Those of `formulas` that stand in a page's opening, and any number. */
  readonly openings: Signs;
}

type Signs = Readonly<Record<Face, ReadonlySet<string>>>;

interface Cut {
  /** How the names of its files begin. */
  readonly name: string;
  /** All signs in one file, or those that are met seldom, or late, in one beside it. */
  readonly signs: (printed: Printed) => {
    readonly first: Iterable<string>;
    readonly later?: Iterable<string>;
  };
  readonly weights?: number | { readonly min: number; readonly max: number };
  /** What of a font's own rules the book's style sheets ask for; all of them where there is no list. */
  readonly features?: readonly string[];
  /** Hints are for screens of few dots; KaTeX's are a quarter of its fonts, the others have none. */
  readonly noHinting?: boolean;
}

const letters = /[A-Za-z]/;
/** Whether KaTeX's fonts draw a sign of a formula: the words of a Korean one are set in the text's. */
const isSet = (sign: string): boolean => !hangul.test(sign);
const hangul = /\p{Script=Hangul}/u;
/** Of the text's signs some, and those of the others that a file named “latin” draws. */
const apart = (first: ReadonlySet<string>, { text }: Printed) => ({
  first,
  later: [...text].filter((sign) => latin.test(sign) && !first.has(sign)),
});
const text: Cut['signs'] = (printed) => apart(printed.often, printed);
const code: Cut['signs'] = (printed) => apart(new Set([...ascii, ...printed.often]), printed);
const marks = ['ccmp', 'mark', 'mkmk'];
const figures = ['lnum', 'tnum'];

const cuts: readonly Cut[] = [
  {
    name: 'source-serif-4-latin-wght-normal',
    signs: text,
    weights: { min: 400, max: 600 },
    features: ['kern', 'liga', ...marks, ...figures],
  },
  {
    name: 'source-serif-4-latin-wght-italic',
    signs: (printed) => apart(printed.leaning, printed),
    weights: 400,
    features: ['kern', 'liga', ...marks],
  },
  {
    name: 'inter-latin',
    signs: text,
    weights: { min: 400, max: 600 },
    features: ['kern', ...marks, ...figures],
  },
  { name: 'jetbrains-mono', signs: code, weights: 400, features: marks },
  ...faces.map((face): Cut => ({
    name: `${face}.`,
    signs: ({ formulas, openings }) =>
      everywhere.includes(face)
        ? {
            first: openings[face],
            later: [...formulas[face]].filter((sign) => isSet(sign) && !openings[face].has(sign)),
          }
        : { first: formulas[face] },
    noHinting: true,
  })),
  // A face that nothing is set in yet.
  { name: 'KaTeX_', signs: ({ formulas }) => ({ first: formulas[upright] }), noHinting: true },
];

/** Cuts the fonts to the signs and the weights that the book prints: a quarter of their bytes is left. */
export function printedFonts(): AstroIntegration {
  return {
    name: 'printed-fonts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await cutFonts(fileURLToPath(dir));
      },
    },
  };
}

async function cutFonts(dist: string): Promise<void> {
  await sliceHangul(dist);
  const texts = (pattern: string) =>
    globSync(pattern, { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  const printed = printedIn(
    texts(`{*,{${languages.join()}}/**/*}.{html,json}`),
    texts('en/[0-9]*/index.html'),
  );
  const fonts = globSync('_astro/*.woff2', { cwd: dist })
    .map((file) => join(dist, file))
    .filter((font) => !isHangul(font));
  const cut = new Map(await Promise.all(fonts.map(async (font) => cutFont(font, printed))));
  rewriteBuilt(dist, '**/*.css', (css) => withCuts(css, cut));
  bringFormulaFonts(dist);
}

/** The files that take a font's place: that of the signs a page always needs, and that of the others, which it draws. */
interface CutFiles {
  readonly first: string;
  readonly later?: Slice;
}

/** A style sheet in which each font stands as its cuts; of two rules for a sign a browser takes the later one. */
export const withCuts = (css: string, cut: ReadonlyMap<string, CutFiles>): string =>
  withFaces(css, (face, name) => {
    const files = cut.get(name);
    if (!files) return face;
    return face.replace(name, files.first) + (files.later ? sliceFace(face, name, files.later) : '');
  });

/** `noHinting` is younger than the types. */
type Options = NonNullable<Parameters<typeof subsetFont>[2]> & { readonly noHinting: boolean };

/** Writes the font's cuts beside it, under names that follow from what is in them, in its place. */
async function cutFont(font: string, printed: Printed): Promise<[name: string, files: CutFiles]> {
  const name = basename(font);
  const cut = cuts.find((each) => name.startsWith(each.name));
  if (!cut)
    throw new Error(`${name}: say in src/publish/fonts.ts which signs and weights of it are printed.`);
  const { first, later } = cut.signs(printed);
  const original = readFileSync(font);
  const write = async (signs: Iterable<string>) => {
    const options: Options = {
      targetFormat: 'woff2',
      noHinting: cut.noHinting ?? false,
      ...(cut.features ? { keepFeatures: [...cut.features] } : {}),
      ...(cut.weights === undefined ? {} : { variationAxes: { wght: cut.weights } }),
    };
    const smaller = await subsetFont(original, [...signs].sort().join(''), options);
    const written = namedBy(name, smaller);
    writeFileSync(join(font, '..', written), smaller);
    return written;
  };
  rmSync(font);
  if (!later) return [name, { first: await write(first) }];
  return [name, { first: await write(first), later: { file: await write(later), signs: [...later].sort() } }];
}

/** Beside numbers: what they are raised to, as far as a font draws it, and what the next sentence may have. */
const always = '¹²³\u00a0–‘’“”…!?';

/** In how many chapters a sign stands that is taken for one which the next has too. */
const manyChapters = 3;

const beyondAscii = /[^\x00-\x7f]/gu;

/** The signs of pages and of what they fetch: every one that stands anywhere in them, in a word of a script too. */
export function printedIn(texts: readonly string[], chapters: readonly string[]): Printed {
  const printed = new Set(ascii + numbers + signs);
  for (const each of texts) for (const sign of each.match(beyondAscii) ?? []) printed.add(sign);
  const met = chapters.flatMap((chapter) => [...new Set(proseOf(chapter))]);
  const times = new Map<string, number>();
  for (const sign of met) times.set(sign, (times.get(sign) ?? 0) + 1);
  const often = [...printed].filter((sign) => letters.test(sign) || (times.get(sign) ?? 0) >= manyChapters);
  const leaning = chapters.flatMap((chapter) => chapter.match(emphasis)?.map(proseOf) ?? []).join('');
  return {
    text: printed,
    often: new Set([...numbers, ...always, ...often]),
    // A browser measures its blanks by the font that has one, and fetches it for that.
    leaning: new Set(' ' + [...ascii].filter((sign) => letters.test(sign)).join('') + leaning),
    formulas: signsIn(texts),
    openings: signsIn(texts.flatMap((each) => openingOf(each) ?? [])),
  };
}

/** What is set in each of KaTeX's faces, and any number. A font without a sign is none. */
function signsIn(texts: readonly string[]): Signs {
  const signs = Object.fromEntries(faces.map((face) => [face, new Set(' ')])) as Record<Face, Set<string>>;
  for (const sign of numbers) signs[upright].add(sign);
  for (const { text, face } of texts.flatMap(formulasIn)) for (const sign of text) signs[face].add(sign);
  return signs;
}

/** What leans. */
const emphasis = /<(em|cite|dfn)\b[^]*?<\/\1>/g;

/** What of a page is drawn as text: no formula in MathML, no code, no attribute. */
const proseOf = (html: string): string =>
  html
    .replace(/<(script|style|math|pre|code)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
