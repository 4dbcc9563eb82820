import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withFaces } from './font-face.ts';
import { faces, formulasIn, italic, upright, type Face } from './formula-signs.ts';
import { rewriteBuilt } from './rewrite.ts';

/** The rules of KaTeX's faces, each with its file in it. */
type Rules = ReadonlyMap<Face, string>;

/** What nearly every formula is set in. */
const everywhere: readonly Face[] = [upright, italic];

/**
 * Lets formulas have their fonts from the first paint on, so that no line breaks anew when one comes: cut, they weigh
 * little. Those of all formulas stand in the style sheet, the others in the head of a page that has something set in
 * them; what a page fetches later finds these by the style sheet.
 */
export function bringFormulaFonts(dist: string): void {
  const rules = new Map<Face, string>();
  rewriteBuilt(dist, '**/*.css', (css) =>
    withFaces(css, (rule, name) => {
      const face = faces.find((each) => name.startsWith(`${each}.`));
      if (face === undefined) return rule;
      const file = join(dist, '_astro', name);
      const whole = withFile(rule, readFileSync(file));
      rules.set(face, whole);
      if (!everywhere.includes(face)) return rule;
      rmSync(file);
      return whole;
    }),
  );
  rewriteBuilt(dist, '**/*.html', (html) => withFormulaFonts(html, rules));
}

/** By `font-display: fallback`, which no other face has, `ready` knows it. */
const withFile = (rule: string, file: Buffer): string =>
  rule
    .replace(/font-display:\s*\w+/, 'font-display:fallback')
    .replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${file.toString('base64')})`);

/** A browser reads a font, even one that it has, only after it has laid out what is set in it, unless told to. */
const ready = '<script>document.fonts.forEach((f)=>f.display=="fallback"&&f.load())</script>';

/** A page with those faces in its head that something in it is set in, and that its style sheet does not bring. */
export function withFormulaFonts(html: string, rules: Rules): string {
  const used = new Set(formulasIn(html).map(({ face }) => face));
  const rare = faces.filter((face) => used.has(face) && !everywhere.includes(face));
  const styles = rare.map((face) => `<style>${rules.get(face) ?? ''}</style>`).join('');
  return html.replace('</head>', () => `${styles}${ready}</head>`);
}
