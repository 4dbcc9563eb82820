import type { NetworkName, Quantity } from './networks/index.ts';
import type { Reading } from './reading.ts';

/** A statement about numbers, such as `dCE_dzhat < 0` or `updatedW11 > w11`. */
export interface Comparison {
  readonly left: string;
  readonly operator: keyof typeof operators;
  readonly right: string;
}

const operators = {
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
  '<=': (a: number, b: number) => a <= b,
  '>=': (a: number, b: number) => a >= b,
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
} as const;

/** Reads `quantity OP quantity` or `quantity OP number`; undefined where the text is neither. */
export function parseComparison(text: string): Comparison | undefined {
  const match = /^\s*([A-Za-z]\w*)\s*(<=|>=|==|!=|<|>)\s*([A-Za-z]\w*|-?\d+(?:\.\d+)?)\s*$/.exec(text);
  const [, left, operator, right] = match ?? [];
  return left && operator && right
    ? { left, operator: operator as keyof typeof operators, right }
    : undefined;
}

/** Whether the statement is true of the values that `evaluate` gives. */
export function holds(
  { left, operator, right }: Comparison,
  model: NetworkName,
  evaluate: (reading: Reading) => number,
): boolean {
  const valueOf = (operand: string) =>
    /^[A-Za-z]/.test(operand) ? evaluate({ quantity: operand as Quantity, model }) : Number(operand);
  return operators[operator](valueOf(left), valueOf(right));
}
