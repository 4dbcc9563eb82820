/** KaTeX's faces by their files, each by the classes of the elements that are set in it, with what stands in them. */
const classes = {
  'KaTeX_Main-Regular': /\b(?:math|text|main)rm\b/,
  'KaTeX_Math-Italic': /\bmathnormal\b/,
  'KaTeX_Math-BoldItalic': /\bboldsymbol\b/,
  'KaTeX_Main-Bold': /\bmathbf\b/,
  'KaTeX_Main-Italic': /\bmathit\b/,
  'KaTeX_AMS-Regular': /\b(?:amsrm|mathbb|textbb)\b/,
  'KaTeX_Caligraphic-Regular': /\bmathcal\b/,
  'KaTeX_Script-Regular': /\bmathscr\b/,
  'KaTeX_Size1-Regular': /\bdelimsizing size1\b|\bdelim-size1\b|\bsmall-op\b/,
  'KaTeX_Size2-Regular': /\bdelimsizing size2\b|\blarge-op\b/,
  'KaTeX_Size3-Regular': /\bdelimsizing size3\b/,
  'KaTeX_Size4-Regular': /\bdelimsizing size4\b|\bdelim-size4\b/,
} as const;

export type Face = keyof typeof classes;

/** The faces of nearly all that is in a formula. */
export const upright: Face = 'KaTeX_Main-Regular';
export const italic: Face = 'KaTeX_Math-Italic';

export const faces = Object.keys(classes) as Face[];

/** What an element's own classes say it is set in. */
const faceOf = (tag: string): Face | undefined => faces.find((face) => classes[face].test(tag));

/** A stretch of text that one of KaTeX's fonts sets. */
interface Stretch {
  readonly text: string;
  readonly face: Face;
}

/** What KaTeX has set, in a page or, with quotes escaped, in JSON: the text inside its elements, and a figure's symbols. */
export function formulasIn(html: string): Stretch[] {
  const found: Stretch[] = [...html.matchAll(/<(?:i|tspan class=\\?"italic\\?"[^>]*)>(\p{L})</gu)].map(
    ([, text = '']) => ({ text, face: italic }),
  );
  for (const { index } of html.matchAll(/class=\\?"katex-html\\?"/g)) {
    const depth: Face[] = [upright];
    const parts = /<(\/?)span\b[^>]*>|<[^>]*>|[^<]+/g;
    parts.lastIndex = html.indexOf('>', index) + 1;
    for (let part = parts.exec(html); part && depth.length > 0; part = parts.exec(html)) {
      const [whole, closing] = part;
      const around = depth.at(-1) ?? upright;
      if (closing === '/') depth.pop();
      else if (closing === '') depth.push(faceOf(whole) ?? around);
      else if (!whole.startsWith('<')) found.push({ text: whole, face: around });
    }
  }
  return found;
}
