import type { Expression } from '../model/expression.ts';
import type { WrittenReading } from './reading.ts';

/** How an exercise is answered: a formula over numbers that its question prints, and which these are. */
export interface Working {
  readonly by: Expression;
  readonly from: Readonly<Record<string, WrittenReading>>;
}
