import type { Visitor } from '../../src/model/networks/visitors.ts';
import type { Six } from '../../src/model/training.ts';

/** An engine of someone else’s making that derives and trains the network at the door, written in its own matrices. */
export interface OutsideEngine {
  readonly name: string;
  /** The largest relative error of one rounding in its numbers: 2⁻²⁴ for floats, 2⁻⁵³ for doubles. */
  readonly rounding: number;
  descent(visitors: readonly Visitor[], weights: Six, eta: number): OutsideDescent;
}

/** Gradient descent on all six weights, as far as it has come. */
interface OutsideDescent {
  /** The mean loss where it stands, and its derivatives in the order of `trainedWeights`. */
  gradient(): { readonly loss: number; readonly slopes: readonly number[] };
  step(): void;
  weights(): readonly number[];
}

export type Rows = readonly (readonly number[])[];

/** The entries of two matrices of their shapes, in the order of `trainedWeights`. */
export function entriesOf(
  [[w1 = NaN, w21 = NaN] = [], [w12 = NaN, w2 = NaN] = []]: Rows,
  [[w11 = NaN, w22 = NaN] = []]: Rows,
): Six {
  return [w1, w11, w12, w21, w2, w22];
}
