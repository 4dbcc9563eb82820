import { pieces } from './latex/pieces.ts';
import { symbols } from './symbols.ts';

/** Ordinary LaTeX, each quantity in its printed form: what a reader copies. */
export function plainLatex(latex: string): string {
  return pieces(latex)
    .map((piece) => (piece.kind === 'tex' ? piece.text : `{${symbols[piece.quantity].latex}}`))
    .join('');
}

/** LaTeX for KaTeX, each quantity marked with its name and the colour of its chain-rule factor. */
export function typesetLatex(latex: string): string {
  return pieces(latex)
    .map((piece) => {
      if (piece.kind === 'tex') return piece.text;
      const { latex: printed, term } = symbols[piece.quantity];
      const marked = `\\htmlData{symbol=${piece.quantity}}{${printed}}`;
      return term ? `{\\htmlClass{term-${String(term)}}{${marked}}}` : `{${marked}}`;
    })
    .join('');
}
