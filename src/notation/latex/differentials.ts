import type { Token } from './tokens.ts';

/** The d or ∂ of a derivative. */
export const isDifferential = (token: Token | undefined): boolean =>
  /^(d|\\partial|\\mathrm\s*\{\s*d\s*\})$/.test(token?.text ?? '');
