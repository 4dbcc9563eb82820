import type { Expression } from '../model/expression.ts';
import type { NetworkName } from '../model/networks/index.ts';
import type { State } from '../model/state.ts';
import type { CheckWord, Words } from './words.ts';

/** One relation as the page evaluates it at the reader's values. */
export interface TrialRow {
  /** 5.1a; the equation's own number where it has one line. */
  readonly number: string;
  readonly sign: string;
  /** How far ≈ lets the sides be apart: half a unit of the last printed place. */
  readonly slack?: number;
  readonly left: Expression;
  readonly right: Expression;
}

/** What a page needs to let a reader try an equation. */
export interface Trial {
  readonly model: NetworkName;
  readonly rows: readonly TrialRow[];
  /** Points that the check has tried, and how each is called: “ẑ = 0.3104, z = 0”. */
  readonly points: readonly { readonly label: string; readonly state: Partial<State> }[];
  /** The numbers taken for letters that are no quantities, as h in a difference quotient. */
  readonly letters: Readonly<Record<string, number>>;
}

/** A chapter's checks.json. */
export interface Trials {
  readonly words: Words<CheckWord>;
  readonly equations: Readonly<Record<string, Trial>>;
}
