import type { Quantity } from '../model/networks/index.ts';
import { pieces, type Piece } from './latex/pieces.ts';

/** One number to be printed where a symbol stood. */
export interface Slot {
  readonly quantity: Quantity;
  /** Whether a negative value needs parentheses here, as in 2 · (−3). */
  readonly wrap: boolean;
}

/**
 * The same formula with a slot in place of each symbol. `print` gives the LaTeX of a slot; where the
 * printed factors would run together (x₁w₁ → 0.7 0.436) a multiplication dot is put between them.
 */
export function substitute(latex: string, print: (slot: Slot) => string): string {
  const all = pieces(latex);
  return all
    .map((piece, i) => {
      if (piece.kind === 'tex') return piece.text;
      const before = all[i - 1];
      const after = all[i + 1];
      const slot = print({ quantity: piece.quantity, wrap: needsParentheses(before, after) });
      return `${runsOnFrom(before) ? '\\cdot ' : ''}{${slot}}${runsInto(after) ? '\\cdot ' : ''}`;
    })
    .join('');
}

/** Whether substituting makes sense: a derivative operator cannot act on a number. */
export function canSubstitute(latex: string): boolean {
  const operator =
    /\\frac\s*\{\s*(\\partial|d|\\mathrm\{?\s*d)\s*[^{}]*\}\s*\{\s*(\\partial|d|\\mathrm\{?\s*d)/;
  const all = pieces(latex);
  const tex = all.map((piece) => (piece.kind === 'tex' ? piece.text : ' ')).join('');
  return all.some((piece) => piece.kind === 'symbol') && !operator.test(tex);
}

const opensGroup = /(^|[{([=<>&,|]|\\(?:le|ge|leq|geq|approx|to|Rightarrow|lvert))\s*$/;

function needsParentheses(before: Piece | undefined, after: Piece | undefined): boolean {
  const leads = before === undefined || (before.kind === 'tex' && opensGroup.test(before.text));
  const raised = after?.kind === 'tex' && /^\s*\^/.test(after.text);
  return !leads || raised;
}

const endsFactor = /(\d|[)\]]|(?<!\\(?:text|begin|end|mathrm|quad)\{[^{}]*)\})\s*$/;
const startsFactor = /^\s*(\d|\(|\\left\s*[([]|\\frac|\\d?frac|\\ln|\\sigma|e\s*\^)/;

const runsOnFrom = (before: Piece | undefined): boolean =>
  before?.kind === 'symbol' || (before?.kind === 'tex' && endsFactor.test(before.text));

const runsInto = (after: Piece | undefined): boolean =>
  after?.kind === 'tex' && startsFactor.test(after.text);
