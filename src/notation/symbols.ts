import type { Quantity } from '../model/networks/index.ts';
import type { SymbolEntry } from './entry.ts';
import { derivatives } from './symbols/derivatives.ts';
import { forward } from './symbols/forward.ts';
import { inputs } from './symbols/inputs.ts';
import { update } from './symbols/update.ts';

type Derivative = `d${string}_d${string}`;

/**
 * Every quantity of the model and how the book writes it. Complete and closed: a quantity without an
 * entry, or an entry without a quantity, does not compile; derivatives are written by what they are of.
 */
export const symbols: Readonly<Record<Quantity, SymbolEntry>> = {
  ...inputs,
  ...forward,
  ...(derivatives as Readonly<Record<Extract<Quantity, Derivative>, SymbolEntry>>),
  ...update,
} satisfies Record<Quantity, SymbolEntry>;

export const isQuantity = (name: string): name is Quantity => Object.hasOwn(symbols, name);

/** The macro of a quantity is its name without underscores: CE_textbook → \CEtextbook. */
export const macroOf = (quantity: Quantity): string => `\\${quantity.replaceAll('_', '')}`;

/** How an author writes a quantity: its macro, a derivative as \frac{\partial…}{\partial…}. */
export function latexOf(quantity: Quantity): string {
  const [, of, by] = /^d(\w+)_d(\w+)$/.exec(quantity) ?? [];
  return of && by ? `\\frac{\\partial\\${of}}{\\partial\\${by}}` : macroOf(quantity);
}

const byMacro = new Map(
  (Object.keys(symbols) as Quantity[]).map((quantity) => [macroOf(quantity).slice(1), quantity]),
);

/** The quantity a macro stands for: 'w11', 'CEtextbook' → CE_textbook; undefined for ordinary LaTeX. */
export const quantityOfMacro = (macro: string): Quantity | undefined => byMacro.get(macro);

/** The macros that are this letter with a number or without: w → \w1, \w11, …. */
export const membersOf = (letter: string): string[] =>
  [...byMacro.keys()].filter((macro) => macro.replace(/\d+$/, '') === letter).map((macro) => `\\${macro}`);

/** Whether the book has quantities of this letter, numbered or not: w, though only w11, w12, … exist. */
export const isFamily = (letter: string): boolean => membersOf(letter).length > 0;
