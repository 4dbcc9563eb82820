import type { NetworkName } from '../model/networks/index.ts';
import type { Rule } from '../notation/latex/misread.ts';

/** A point by the values of its inputs and free letters. */
export type Point = Readonly<Record<string, number>>;

/** What is known of a relation. The caller decides what fails. */
export type Verdict =
  /** True at so many points, the sides at most `worst` apart; `exact` of the points took 60 digits to settle. */
  | {
      readonly kind: 'holds';
      readonly points: number;
      readonly exact: number;
      readonly worst: number;
      /** Whether its line was reached as the reason on it says; nothing where it gives none. */
      readonly reason?: 'checked' | 'unchecked';
    }
  | { readonly kind: 'fails'; readonly at: Point; readonly left: number; readonly right: number }
  /** The two ways of taking a derivative disagree: the checker is wrong, or the formula is out of its depth. */
  | { readonly kind: 'methods-differ'; readonly at: Point; readonly symbolic: number; readonly dual: number }
  /** The relation holds, but the model's function of its quantity computes something else. */
  | {
      readonly kind: 'model-differs';
      readonly quantity: string;
      readonly wiring: NetworkName;
      readonly at: Point;
      readonly printed: number;
      readonly model: number;
    }
  | { readonly kind: 'rejected'; readonly rule: Rule; readonly reason: string; readonly offset: number }
  | { readonly kind: 'unchecked'; readonly reason: string };

export const isFailure = ({ kind }: Verdict): boolean => kind !== 'holds' && kind !== 'unchecked';
