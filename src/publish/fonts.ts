import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { languages } from '../notation/entry.ts';
import { rewriteBuilt } from './rewrite.ts';

/** What scripts print for a reader's own values, beside what stands in the pages: any number and relation, ASCII words. */
const numbers = '0123456789.,()+-−×·∞ NaN';
const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉≈≠≤≥<>µ…';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** The signs that a built page sets in each kind of type. */
interface Printed {
  readonly text: ReadonlySet<string>;
  readonly formulas: ReadonlySet<string>;
}

interface Cut {
  /** How the names of its files begin. */
  readonly name: string;
  readonly of: keyof Printed;
  readonly weights?: number | { readonly min: number; readonly max: number };
  /** What of a font's own rules the book's style sheets ask for; all of them where there is no list. */
  readonly features?: readonly string[];
}

const marks = ['ccmp', 'mark', 'mkmk'];
const figures = ['lnum', 'tnum'];

const cuts: readonly Cut[] = [
  {
    name: 'source-serif-4-latin-wght-normal',
    of: 'text',
    weights: { min: 400, max: 700 },
    features: ['kern', 'liga', ...marks, ...figures],
  },
  {
    name: 'source-serif-4-latin-wght-italic',
    of: 'text',
    weights: 400,
    features: ['kern', 'liga', ...marks, ...figures],
  },
  {
    name: 'inter-latin',
    of: 'text',
    weights: { min: 400, max: 700 },
    features: ['kern', ...marks, ...figures],
  },
  { name: 'jetbrains-mono', of: 'text', weights: 400, features: marks },
  { name: 'KaTeX_', of: 'formulas' },
];

/** The fonts of Hangul, which are cut into slices. */
const hangul = /^noto-s(?:erif|ans)-kr/;

/** Cuts the fonts to the signs and the weights that the book prints: a third of their bytes is left. */
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
  const files = (pattern: string) => globSync(pattern, { cwd: dist }).map((file) => join(dist, file));
  const printed = printedIn(files(`{*,{${languages.join()}}/**/*}.{html,json}`).map((file) => readFileSync(file, 'utf8')));
  const fonts = files('_astro/*.woff2');
  const [sliced, whole] = [true, false].map((is) => fonts.filter((font) => hangul.test(basename(font)) === is)) as [string[], string[]];
  const renamed = new Map(await Promise.all(whole.map(async (font) => cutFont(font, printed))));
  const slices = slicesOf(files('ko/{*.html,!(t)/**/*.html}').map((file) => readFileSync(file, 'utf8')));
  const cutInSlices = new Map(await Promise.all(sliced.map(async (font) => cutSlices(font, slices))));
  const faces = new Set<string>();
  rewriteBuilt(dist, '**/*.{html,css,js}', (text) =>
    text
      .replaceAll(/@font-face\s*\{[^}]*?([\w.-]+\.woff2)[^}]*\}/g, (face, name: string) => {
        const inSlices = cutInSlices.get(name);
        if (!inSlices) return face;
        for (const slice of inSlices) faces.add(faceOf(face, name, slice));
        return '';
      })
      .replaceAll(/[\w.-]+\.woff2/g, (name) => renamed.get(name) ?? name),
  );
  linkFaces(dist, [...faces].join('\n'));
} // prettier-ignore

/** The rules of the slices are long: they stand in a style sheet that only Korean pages fetch. */
function linkFaces(dist: string, faces: string): void {
  if (faces === '') return;
  const file = named('hangul..css', Buffer.from(faces));
  writeFileSync(join(dist, '_astro', file), faces);
  rewriteBuilt(dist, 'ko/**/*.html', (html) =>
    html.replace(/<link rel="stylesheet" href="([^"]*\/)[^"/]+"[^>]*>/, `<link rel="stylesheet" href="$1${file}">$&`),
  );
} // prettier-ignore

/** A file of some signs of a font. */
interface Slice {
  readonly file: string;
  readonly signs: string;
}

/** A font's rule for one of its slices. */
const faceOf = (face: string, name: string, { file, signs }: Slice): string =>
  face
    .replace(name, file)
    .replace(
      /;?\s*\}$/,
      `;unicode-range:${[...signs].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16)}`).join()}}`,
    );

/** As many syllables as a slice of those that only some pages have. */
const perSlice = 100;

/** The syllables of some pages: first those that half of the pages have, then the others, the more frequent the sooner. */
export function slicesOf(pages: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const sign of new Set(page.match(/[\u1100-\u11ff\u3000-\u318f\uac00-\ud7a3]/g))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'ko'));
  const common = sorted.filter(([, count]) => count * 2 >= pages.length);
  const rest = sorted.slice(common.length);
  const slices = [common, ...Array.from({ length: Math.ceil(rest.length / perSlice) }, (_, i) => rest.slice(i * perSlice, (i + 1) * perSlice))];
  return slices.map((slice) => slice.map(([sign]) => sign).sort().join('')).filter((signs) => signs !== '');
} // prettier-ignore

/** Writes a font's slices in its place. */
async function cutSlices(font: string, slices: readonly string[]): Promise<[before: string, after: Slice[]]> {
  const name = basename(font);
  const whole = readFileSync(font);
  const written = slices.map(async (signs): Promise<Slice> => {
    const options = { targetFormat: 'woff2', keepFeatures: [] } as const;
    const smaller = await subsetFont(whole, signs, options);
    const file = named(name, smaller);
    writeFileSync(join(font, '..', file), smaller);
    return { file, signs };
  });
  const after = await Promise.all(written);
  rmSync(font);
  return [name, after];
}

/** A file's name by what is in it. */
const named = (name: string, content: Uint8Array): string =>
  name.replace(/[^.]*(\.\w+)$/, `${createHash('sha256').update(content).digest('hex').slice(0, 8)}$1`);

/** Writes the font's cut beside it, under a name that follows from what is in it, in its place. */
async function cutFont(font: string, printed: Printed): Promise<[before: string, after: string]> {
  const name = basename(font);
  const cut = cuts.find((each) => name.startsWith(each.name));
  if (!cut)
    throw new Error(`${name}: say in src/publish/fonts.ts which signs and weights of it are printed.`);
  const smaller = await subsetFont(readFileSync(font), [...printed[cut.of]].sort().join(''), {
    targetFormat: 'woff2',
    ...(cut.features ? { keepFeatures: cut.features } : {}),
    ...(cut.weights === undefined ? {} : { variationAxes: { wght: cut.weights } }),
  });
  const after = named(name, smaller);
  rmSync(font);
  writeFileSync(join(font, '..', after), smaller);
  return [name, after];
}

/** The signs of pages and of what they fetch: every one that stands anywhere in them, in a word of a script too. */
export function printedIn(texts: readonly string[]): Printed {
  const text = new Set(ascii + numbers + signs);
  const formulas = new Set(numbers);
  for (const each of texts) {
    for (const sign of each) text.add(sign);
    for (const sign of formulasIn(each)) formulas.add(sign);
  }
  return { text, formulas };
}

/** What KaTeX has set: the text inside its elements, in a page or, with quotes escaped, in JSON. */
function formulasIn(html: string): string {
  let found = '';
  for (const { index } of html.matchAll(/class=\\?"katex-html\\?"/g)) {
    let depth = 1;
    const parts = /<(\/?)span\b[^>]*>|<[^>]*>|[^<]+/g;
    parts.lastIndex = html.indexOf('>', index) + 1;
    for (let part = parts.exec(html); part && depth > 0; part = parts.exec(html)) {
      const [whole, closing] = part;
      if (closing !== undefined) depth += closing ? -1 : 1;
      else if (!whole.startsWith('<')) found += whole;
    }
  }
  return found;
}
