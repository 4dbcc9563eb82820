import { createHash } from 'node:crypto';

/** A file of some signs of a font. */
export interface Slice {
  readonly file: string;
  readonly signs: Iterable<string>;
}

/** A file's name with a sum of what is in it before its ending: `a.1.woff2` becomes `a.4e07408.woff2`. */
export const namedBy = (name: string, content: string | Uint8Array): string =>
  name.replace(/[^.]*(\.\w+)$/, `${createHash('sha256').update(content).digest('hex').slice(0, 8)}$1`);

/** A style sheet in which the rule of each font is what `become` makes of it. */
export const withFaces = (css: string, become: (face: string, name: string) => string): string =>
  css.replaceAll(/@font-face\s*\{[^}]*?([\w.-]+\.woff2)[^}]*\}/g, become);

/** The rule of a font for one of its slices: the file, for its signs alone. */
export const sliceFace = (face: string, name: string, { file, signs }: Slice): string =>
  face.replace(name, file).replace(/;?\s*\}$/, `;unicode-range:${rangeOf(signs)}}`);

const rangeOf = (signs: Iterable<string>): string =>
  Array.from(signs, (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(',');
