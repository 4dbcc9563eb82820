/** A stretch of a symbol that is set in one way. */
export interface Glyph {
  readonly text: string;
  readonly kind: 'italic' | 'upright' | 'sub' | 'hat';
}

const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** Cuts a symbol in plain text into what is set alike: w₁₁ → italic w, sub 11; ẑ → italic z, its hat. */
export function glyphsOf(plain: string): Glyph[] {
  const stretches = plain.match(/[₀-₉]+|ẑ|[A-Z]{2,}|[\p{L}]|[^₀-₉\p{L}]+/gu) ?? [];
  return stretches.flatMap((text): Glyph[] => {
    if (text === 'ẑ') return [{ text: 'z', kind: 'italic' }, { text: 'ˆ', kind: 'hat' }]; // prettier-ignore
    if (/[₀-₉]/.test(text))
      return [{ text: [...text].map((d) => subscripts.indexOf(d)).join(''), kind: 'sub' }];
    return [{ text, kind: /^\p{L}$/u.test(text) ? 'italic' : 'upright' }];
  });
}
