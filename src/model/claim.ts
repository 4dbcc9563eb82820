import { trueSign, type Comparing } from './certain/truth.ts';
import type { NetworkName, Quantity } from './networks/index.ts';
import type { Reading } from './reading.ts';
import type { State } from './state.ts';

/** A statement about numbers, such as `dCE_dzhat < 0` or `updatedW11 > w11`. */
export interface Comparison {
  readonly left: string;
  readonly operator: keyof typeof operators;
  readonly right: string;
}

/** What a sign of left − right makes of a statement. */
const operators = {
  '<': (sign: number) => sign < 0,
  '>': (sign: number) => sign > 0,
  '<=': (sign: number) => sign <= 0,
  '>=': (sign: number) => sign >= 0,
  '==': (sign: number) => sign === 0,
  '!=': (sign: number) => sign !== 0,
} as const;

/** Reads `quantity OP quantity` or `quantity OP number`; undefined where the text is neither. */
export function parseComparison(text: string): Comparison | undefined {
  const match = /^\s*([A-Za-z]\w*)\s*(<=|>=|==|!=|<|>)\s*([A-Za-z]\w*|-?\d+(?:\.\d+)?)\s*$/.exec(text);
  const [, left, operator, right] = match ?? [];
  return left && operator && right
    ? { left, operator: operator as keyof typeof operators, right }
    : undefined;
}

/** The quantity of `quantity is computed`: that the computer's number for it is one, neither NaN nor infinite. */
export const parseComputed = (text: string): string | undefined =>
  /^\s*([A-Za-z]\w*) is computed\s*$/.exec(text)?.[1];

/** Whether a comparison is true of a sign of left − right; of one that is not known none is. */
export const holds = ({ operator }: Pick<Comparison, 'operator'>, sign: number | undefined): boolean =>
  sign !== undefined && operators[operator](sign);

/** A claim's statement, ready to be decided. */
export type Decidable =
  | { readonly comparison: Comparison; readonly comparing: Comparing }
  | { readonly computed: string; readonly model: NetworkName };

/**
 * Whether a statement is true at a state: a comparison of the true values, whatever a computer makes of them; that a
 * number is computed, of the computer's own.
 */
export function isTrueAt(said: Decidable, state: State, evaluate: (reading: Reading) => number): boolean {
  return 'comparing' in said
    ? holds(said.comparison, trueSign(said.comparing, state))
    : Number.isFinite(evaluate({ quantity: said.computed as Quantity, model: said.model, with: state }));
}
