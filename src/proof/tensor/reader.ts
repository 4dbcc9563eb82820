import type { Stretch } from '../../notation/latex/rows.ts';
import type { Shapes } from './shapes.ts';
import type { Tensor } from './tensor.ts';

/** What reads the parts of a formula, and what it knows of the letters in them. */
export interface Reader {
  readonly shapes: Shapes;
  /** Whether the relation has vectors or matrices; then a capital letter without a shape is refused. */
  readonly isShaped: boolean;
  readonly read: (tokens: Stretch) => Tensor;
}

/** What was read, and the index after its last token. */
export interface Taken {
  readonly tensor: Tensor;
  readonly to: number;
}
