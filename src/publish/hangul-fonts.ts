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
      for (const slice of inSlices) faces.add(sliceFace(face, name, slice));
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
    const file = namedBy(name, smaller);
    writeFileSync(join(font, '..', file), smaller);
    return { file, signs };
  });
  const after = await Promise.all(written);
  rmSync(font);
  return [name, after];
}
