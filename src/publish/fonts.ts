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
  const renamed = new Map(await Promise.all(fonts.map(async (font) => cutFont(font, printed))));
  rewriteBuilt(dist, '**/*.{html,css,js}', (text) =>
    text.replaceAll(/[\w.-]+\.woff2/g, (name) => renamed.get(name) ?? name),
  );
}

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
  const sum = createHash('sha256').update(smaller).digest('hex').slice(0, 8);
  const after = name.replace(/\.[^.]+\.woff2$/, `.${sum}.woff2`);
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
