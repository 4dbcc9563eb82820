import { globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { namedBy, withFaces } from './font-face.ts';
import { faces, formulasIn, italic, upright, type Face } from './formula-signs.ts';
import { waits } from './late-styles.ts';
import { rewriteBuilt } from './rewrite.ts';

/** The rules of KaTeX's faces, each with its file in it. */
type Rules = ReadonlyMap<Face, string>;

/** What nearly every formula is set in. */
export const everywhere: readonly Face[] = [upright, italic];

/**
 * Lets formulas have their fonts from the first paint on, so that no line breaks anew when one comes: cut, they weigh
 * little. Of those of nearly all formulas the first style sheet has what openings are set in, the later one the rest;
 * the others stand in the head of a page that has something set in them; what a page fetches finds them by the sheet.
 */
export function bringFormulaFonts(dist: string): void {
  const rules = new Map<Face, string>();
  let later = '';
  rewriteBuilt(dist, '_astro/book.*.css', (css) =>
    withFaces(css, (rule, name) => {
      const face = faces.find((each) => name.startsWith(`${each}.`));
      if (face === undefined) return rule;
      const file = join(dist, '_astro', name);
      const whole = withFile(rule, readFileSync(file));
      if (!everywhere.includes(face)) {
        rules.set(face, whole);
        return rule;
      }
      rmSync(file);
      if (!whole.includes('unicode-range')) return whole;
      later += whole;
      return '';
    }),
  );
  rewriteBuilt(dist, '_astro/later.*.css', (css) => later + css);
  const renamed = namedAnew(dist, '_astro/{book,later}.*.css');
  rewriteBuilt(dist, '**/*.html', (html) =>
    [...renamed].reduce(
      (text, [before, after]) => text.replaceAll(before, after),
      withFormulaFonts(html, rules),
    ),
  );
}

/** Names style sheets by what is in them now: a browser that has the one before must not take it for this one. */
function namedAnew(dist: string, pattern: string): Map<string, string> {
  const files = globSync(pattern, { cwd: dist }).map((file) => {
    const name = namedBy(file, readFileSync(join(dist, file)));
    renameSync(join(dist, file), join(dist, name));
    return [basename(file), basename(name)] as const;
  });
  return new Map(files);
}

/** By `font-display: fallback`, which no other face has, `ready` knows it. */
const withFile = (rule: string, file: Buffer): string =>
  rule
    .replace(/font-display:\s*\w+/, 'font-display:fallback')
    .replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${file.toString('base64')})`);

/** A browser reads a font, even one that it has, only after it has laid out what is set in it, unless told to. */
const ready = '<script>document.fonts.forEach((f)=>f.display=="fallback"&&f.load())</script>';

/** What is asked for behind a script that waits for the first style sheet takes none of the line from that. */
const endOfHead = /(?:<link rel="preload" as="style"[^>]*>)?<\/head>/;

/** A page with those faces in its head that something in it is set in, and that its style sheet does not bring. */
export function withFormulaFonts(html: string, rules: Rules): string {
  const used = new Set(formulasIn(html).map(({ face }) => face));
  const rare = faces.filter((face) => used.has(face) && !everywhere.includes(face));
  const styles = rare.map((face) => `<style>${rules.get(face) ?? ''}</style>`).join('');
  return html.replace(endOfHead, (end) => styles + ready + end).replace(waits, ready);
}
