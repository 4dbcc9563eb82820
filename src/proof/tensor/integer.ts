import { Misread } from '../../notation/latex/misread.ts';
import type { Stretch } from '../../notation/latex/rows.ts';
import { doubles } from '../arithmetic/doubles.ts';
import { compile } from '../compile.ts';
import { variablesIn } from '../tree.ts';
import { treeOfNumber, type Tensor } from './tensor.ts';

/** The whole number that an index or the bound of a sum is. Throws Misread where it is none, as a symbolic n. */
export function integerOf(tokens: Stretch, read: (tokens: Stretch) => Tensor): number {
  const at = tokens[0]?.at ?? 0;
  const tree = treeOfNumber(read(tokens), 'an index');
  const [letter] = variablesIn(tree);
  if (letter !== undefined) {
    throw new Misread(
      'shape',
      at,
      `${letter} counts entries here, but nothing says how far it runs; declare what it is an index of, or ${letter} as a number`,
    );
  }
  const value = compile(tree, { arithmetic: doubles, slotOf: () => 0, derivative: () => () => NaN })([]);
  if (Number.isInteger(value)) return value;
  throw new Misread('shape', at, `an index is a whole number, and this is ${String(value)}`);
}
