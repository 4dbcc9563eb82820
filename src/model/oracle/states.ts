import fc from 'fast-check';
import { defaultState, inputRange, type Input, type State } from '../state.ts';
import type { Wiring } from '../trace.ts';

export const wirings: readonly Wiring[] = ['notebook', 'intended'];

const inputs = Object.keys(defaultState) as Input[];

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any state that a reader can set. */
export const anyState: fc.Arbitrary<State> = fc.record(
  Object.fromEntries(
    inputs.map((input) => {
      const { min, max, integer } = inputRange[input];
      return [input, integer ? fc.integer({ min, max }) : real(min, max)];
    }),
  ) as { [K in Input]: fc.Arbitrary<number> },
);

const modest = real(-2, 2);

/** States whose numbers are of everyday size, so that differences of losses keep most of their digits. */
export const modestState: fc.Arbitrary<State> = fc.record({
  x1: modest,
  x2: modest,
  z: fc.oneof(fc.constantFrom(0, 1), real(0, 1)),
  w1: modest,
  w2: modest,
  w12: modest,
  w21: modest,
  w11: modest,
  w22: modest,
  eta: real(0, 1),
  seed: fc.constant(2),
  iterations: fc.integer({ min: 1, max: 20 }),
});
