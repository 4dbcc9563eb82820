import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisOf, givenBy } from './basis.ts';
import { networkNames, type Input } from './networks/index.ts';
import { programQuantities } from './notebook.ts';
import { createEvaluator, type Reading } from './reading.ts';
import { defaultState, inputEntries, type State } from './state.ts';
import { quantitiesOf } from './trace.ts';

const inputs = Object.keys(inputEntries) as Input[];
const valueOf = (input: Input) =>
  inputEntries[input].integer ? fc.integer({ min: 1, max: 6 }) : fc.double({ min: 0, max: 1, noNaN: true });
const states = fc.record(
  Object.fromEntries(inputs.map((input) => [input, valueOf(input)])),
) as unknown as fc.Arbitrary<State>;
const allReadings: Reading[] = [
  ...networkNames.flatMap((model) => quantitiesOf(model).map((quantity) => ({ quantity, model }))),
  ...programQuantities.map((quantity) => ({ quantity, model: 'program' as const })),
];
const readings = fc
  .tuple(fc.constantFrom(...allReadings), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }))
  .map(([reading, iteration]): Reading => ({ ...reading, ...(iteration ? { iteration } : {}) }));
const at = (state: State, reading: Reading) => createEvaluator(state)(reading);

test('no input that is not named moves the number', () => {
  fc.assert(
    fc.property(readings, states, states, (reading, state, other) => {
      const named = basisOf(reading, state).inputs;
      const iterations = Math.max(state.iterations, reading.iteration ?? 1);
      const kept = named.includes('iterations') ? {} : { iterations };
      const from: State = { ...state, ...kept };
      const moved: State = {
        ...other,
        ...Object.fromEntries(named.map((name) => [name, state[name]])),
        ...kept,
      };
      expect(at(moved, reading)).toBe(at(from, reading));
    }),
    { numRuns: 2_000 },
  );
});

/** States far from every edge, in tenths. */
const ordinary = fc.record(
  Object.fromEntries(
    inputs.map((input) => [input, fc.integer({ min: -9, max: 9 }).map((n) => (n || 1) / 10)]),
  ),
) as unknown as fc.Arbitrary<State>;

/** The notebook never uses w₂₁: its derivative is a product with 0, whatever the other factor. */
const movable = allReadings.filter(({ quantity, model }) => quantity !== 'dCE_dw21' || model !== 'notebook');

/** Many, because a weight moves another unit's gate only where its step carries that unit over the kink. */
const pairs = fc.sample(fc.tuple(ordinary, ordinary), { numRuns: 20_000, seed: 1 });

test.each(movable)('every input that is named moves $quantity of $model, somewhere', (reading) => {
  for (const iteration of [1, 2]) {
    const later = { ...reading, iteration };
    const left = new Set(basisOf(later, defaultState).inputs);
    for (const [state, other] of pairs) {
      if (left.size === 0) break;
      const whole = { iterations: 3, seed: 2 };
      const from: State = { ...state, ...whole };
      for (const input of left) {
        const to = input in whole ? defaultState[input] + 1 : other[input];
        if (at(from, later) !== at({ ...from, [input]: to }, later)) left.delete(input);
      }
    }
    expect([...left]).toEqual([]);
  }
});

test('what the derivation says of single quantities', () => {
  const named = (reading: Reading) => basisOf(reading, defaultState).inputs.join(' ');
  expect(named({ quantity: 'f1', model: 'notebook' })).toBe('x1 x2 w1 w2');
  expect(named({ quantity: 'f1', model: 'intended' })).toBe('x1 x2 w1 w21');
  expect(named({ quantity: 'df1_dw21', model: 'notebook' })).toBe('');
  expect(named({ quantity: 'updatedW11', model: 'notebook' })).toBe('x1 x2 z w1 w11 w12 w2 w22 eta');
  expect(named({ quantity: 'zhat', model: 'notebook', iteration: 1 })).not.toContain('eta');
  expect(named({ quantity: 'zhat', model: 'notebook', iteration: 2 })).toContain('eta');
  expect(named({ quantity: 'zhat', model: 'program', iteration: 2 })).not.toContain('z ');
  expect(named({ quantity: 'CE', model: 'notebook', iteration: 4 })).toBe('iterations');
  expect(
    basisOf({ quantity: 'f1', model: 'notebook', iteration: 3 }, defaultState).iteration,
  ).toBeUndefined();
});

test('weights of a seed are told from weights that were set', () => {
  const state: State = { ...defaultState, w11: 0.5 };
  expect(givenBy(state, ['x1', 'w1', 'w11'])).toEqual({
    set: ['x1', 'w11'],
    drawn: [{ by: 'seed', inputs: ['w1'] }],
  });
});
