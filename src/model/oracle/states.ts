import fc from 'fast-check';
import { defaultNetwork, wiringsOf, type Input } from '../networks/index.ts';
import type { Visitor } from '../networks/visitors.ts';
import { inputEntries, type State } from '../state.ts';

/** The wirings of the notebook’s network. */
export const wirings = wiringsOf(defaultNetwork);

/** Millionths, evenly from min to max: most doubles of a range are next to 0, most numbers are not. */
const evenly = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);

function anyValue(input: Input): fc.Arbitrary<number> {
  const { min, max, integer } = inputEntries[input];
  if (integer) return fc.integer({ min, max });
  return fc.oneof(evenly(min, max), fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max));
}

/** Any state that a reader can set. */
export const anyState: fc.Arbitrary<State> = fc.record(
  Object.fromEntries(Object.keys(inputEntries).map((input) => [input, anyValue(input as Input)])) as Record<
    Input,
    fc.Arbitrary<number>
  >,
);

const modest = evenly(-2, 2);

/** States whose numbers are of everyday size, so that differences of losses keep most of their digits. */
export const modestState: fc.Arbitrary<State> = fc.record({
  x1: modest,
  x2: modest,
  z: fc.oneof(fc.constantFrom(0, 1), evenly(0, 1)),
  w1: modest,
  w2: modest,
  w12: modest,
  w21: modest,
  w11: modest,
  w22: modest,
  eta: evenly(0, 1),
  seed: fc.constant(2),
  iterations: fc.integer({ min: 1, max: 20 }),
});

const thousandths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);

/** A few visitors of everyday size, each a person or not. */
export const anyTable: fc.Arbitrary<Visitor[]> = fc.array(
  fc.record({ x1: thousandths(-2, 2), x2: thousandths(-2, 2), z: fc.constantFrom(0, 1) }),
  { minLength: 1, maxLength: 20 },
);
