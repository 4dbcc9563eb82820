import { pieces } from './latex/pieces.ts';
import { isQuantity, quantityOfMacro, symbols } from './symbols.ts';

/** Ordinary LaTeX, each quantity in its printed form: what a reader copies. */
export function plainLatex(latex: string): string {
  return pieces(latex)
    .map((piece) => (piece.kind === 'tex' ? piece.text : `{${symbols[piece.quantity].latex}}`))
    .join('');
}

/** LaTeX for KaTeX, each quantity marked with its name and the colour of its chain-rule factor. */
export function typesetLatex(latex: string): string {
  return pieces(withSampledMarked(latex))
    .map((piece) => {
      if (piece.kind === 'tex') return piece.text;
      const { latex: printed, term } = symbols[piece.quantity];
      const marked = `\\htmlData{symbol=${piece.quantity}}{${printed}}`;
      return term ? `{\\htmlClass{term-${String(term)}}{${marked}}}` : `{${marked}}`;
    })
    .join('');
}

const over = String.raw`\\partial\\([A-Za-z]+\d*)`;
const sample = String.raw`\^\{\((\w)\)\}`;
const sampledDerivative = new RegExp(String.raw`\\frac\{${over}${sample}\}\{${over}(?:${sample})?\}`, 'g');

/** A sample's derivative, ∂CE⁽ⁱ⁾/∂f₁⁽ⁱ⁾ or ∂CE⁽ⁱ⁾/∂w₁, marked as a whole with the name of the derivative. */
const withSampledMarked = (latex: string): string =>
  latex.replace(sampledDerivative, (text, y: string, i: string, x: string, j = i) => {
    const name = `d${quantityOfMacro(y) ?? y}_d${quantityOfMacro(x) ?? x}`;
    return i === j && isQuantity(name) ? `\\htmlData{symbol=${name}}{${text}}` : text;
  });
