import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { sliceFace, namedBy, withFaces, type Slice } from './font-face.ts';
import { rewriteBuilt } from './rewrite.ts';

/** Whether a font is one of Hangul, or a slice of one. */
export const isHangul = (font: string): boolean => /^noto-s(?:erif|ans)-kr/.test(basename(font));

/** Cuts the fonts of Hangul into slices of the syllables that the Korean pages print, which those pages alone ask for. */
export async function sliceHangul(dist: string): Promise<void> {
  const files = (pattern: string) => globSync(pattern, { cwd: dist }).map((file) => join(dist, file));
  const fonts = files('_astro/*.woff2').filter(isHangul);
  const slices = slicesOf(files('ko/{*.html,!(t)/**/*.html}').map(wordsOf));
  const cut = new Map(await Promise.all(fonts.map(async (font) => cutSlices(font, slices))));
  const faces = new Set<string>();
  rewriteBuilt(dist, '**/*.{html,css}', (text) =>
    withFaces(text, (face, name) => {
      const inSlices = cut.get(name);
      if (!inSlices) return face;
      faces.add(inSlices.box(face));
      for (const slice of inSlices.slices)
        for (const each of [face, laterFace(face)]) faces.add(sliceFace(each, name, slice));
      return '';
    }),
  );
  linkFaces(dist, [...faces].join('\n'));
}

/** A page's text, and what it fetches from its own folder once it is open: the words of its checks, of its citations. */
function wordsOf(page: string): string {
  const fetched = globSync('*.json', { cwd: dirname(page) }).map((file) => join(dirname(page), file));
  return [page, ...fetched].map((file) => readFileSync(file, 'utf8')).join('');
}

/**
 * The same font for a device that has none of its own: it is drawn whenever it comes. The face itself is drawn only if
 * it is there at once; who has another Korean font reads on in that one, and in ours on the next page.
 */
const laterFace = (face: string): string =>
  face
    .replace(/font-family:\s*["']?([^"';}]+)["']?/, 'font-family:"$1 Later"')
    .replace(/font-display:\s*\w+/, 'font-display:swap')
    .replaceAll(/local\([^)]*\),?\s*/g, '');

/**
 * What is drawn for a syllable for which there is no font yet: a browser takes the box for what is missing from the
 * first font that is named for a sign, and this one is as wide as the syllables will be, and as high above and below its
 * line. What is written of its heights counts from its own size, which is adjusted.
 */
const boxFace = (face: string, box: string, { width, ascent, descent }: Metrics): string =>
  face
    .replace(/font-family:\s*["']?([^"';}]+)["']?/, 'font-family:"$1 Box"')
    .replace(/font-display:\s*\w+/, 'font-display:fallback')
    .replace(
      /src:[^;}]*/,
      [
        `src:url(data:font/woff2;base64,${box})`,
        `size-adjust:${percent(width)}`,
        `ascent-override:${percent(ascent / width)}`,
        `descent-override:${percent(descent / width)}`,
        'line-gap-override:0%',
      ].join(';'),
    )
    .replace(/;?\s*\}$/, ';unicode-range:U+1100-11FF,U+3130-318F,U+AC00-D7A3}');

const percent = (share: number): string => `${String(100 * share)}%`;

/** The rules of the slices are long: they stand in a style sheet that only Korean pages fetch. */
function linkFaces(dist: string, faces: string): void {
  if (faces === '') return;
  const file = namedBy('hangul..css', faces);
  writeFileSync(join(dist, '_astro', file), faces);
  rewriteBuilt(dist, 'ko/**/*.html', (html) =>
    html.replace(
      /<link rel="stylesheet" href="([^"]*\/)[^"/]+"[^>]*>/,
      `<link rel="stylesheet" href="$1${file}">$&`,
    ),
  );
}

/** As many syllables as a slice of those that only some pages have; a request weighs as much as some dozen of them. */
const perSlice = 400;

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

/** What takes a font's place. */
interface InSlices {
  readonly slices: readonly Slice[];
  readonly box: (face: string) => string;
}

/** Writes a font's slices in its place. */
async function cutSlices(
  font: string,
  slices: readonly string[],
): Promise<[before: string, after: InSlices]> {
  const name = basename(font);
  const whole = readFileSync(font);
  const cut = (signs: string, targetFormat: 'woff2' | 'sfnt') => {
    const options = { targetFormat, keepFeatures: [] };
    return subsetFont(whole, signs, options);
  };
  const written = slices.map(async (signs): Promise<Slice> => {
    const smaller = await cut(signs, 'woff2');
    const file = namedBy(name, smaller);
    writeFileSync(join(font, '..', file), smaller);
    return { file, signs };
  });
  const [box, metrics] = [await cut('“', 'woff2'), metricsOf(await cut('가', 'sfnt'))];
  const after = {
    slices: await Promise.all(written),
    box: (face: string) => boxFace(face, box.toString('base64'), metrics),
  };
  rmSync(font);
  return [name, after];
}

/** What a font's one sign is beside its box for a missing one, which is its glyph 0: how wide; and its heights, in em. */
interface Metrics {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Reads them off an OpenType font; throws where it lacks their tables. */
export function metricsOf(font: Buffer): Metrics {
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((name) => tableIn(font, name)) as [
    number,
    number,
    number,
  ];
  const em = font.readUInt16BE(head + 18);
  return {
    width: font.readUInt16BE(hmtx + 4) / font.readUInt16BE(hmtx),
    ascent: font.readInt16BE(hhea + 4) / em,
    descent: -font.readInt16BE(hhea + 6) / em,
  };
}

/** Where a table of an OpenType font begins. */
function tableIn(font: Buffer, name: string): number {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === name);
  if (entry === undefined) throw new Error(`A font without the table ${name}.`);
  return font.readUInt32BE(entry + 8);
}
