/** LaTeX that the parser reads as it is, beside the book's own quantities. */
const known = new Set([
  'frac', 'dfrac', 'tfrac', 'cdot', 'odot', 'times', 'div', 'ln', 'exp', 'max', 'sqrt', 'sigma', 'mid', 'vert', 'lvert', 'rvert',
  'pi', 'limits', 'left', 'right', 'le', 'leq', 'ge', 'geq', 'ne', 'neq', 'lt', 'gt',
].map((name) => `\\${name}`)); // prettier-ignore

export const isKnownCommand = (text: string): boolean => known.has(text);
