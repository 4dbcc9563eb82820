import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Input } from '../model/networks/index.ts';
import { defaultState, inputEntries, type State, withInput } from '../model/state.ts';
import { carriesState, queryOf, stateOf } from './link.ts';

const inputs = Object.keys(inputEntries) as Input[];
const value = (input: Input) => {
  const { min, max, integer } = inputEntries[input];
  return integer
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((x) => (x === 0 ? 0 : x));
};
const change = fc.constantFrom(...inputs).chain((input) => value(input).map((v) => [input, v] as const));
const anyState: fc.Arbitrary<State> = fc
  .array(change, { maxLength: 12 })
  .map((changes) => changes.reduce((state, [input, v]) => withInput(state, input, v), defaultState));

test('a link brings back the very state it was made from', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(stateOf(queryOf(state))).toEqual({ state, problems: [] });
    }),
  );
});

test('a link brings back the step of the computation graph too, and leaves it out where there is none', () => {
  fc.assert(
    fc.property(anyState, fc.option(fc.nat(99), { nil: undefined }), (state, step) => {
      expect(stateOf(queryOf(state, step))).toEqual({ state, step, problems: [] });
    }),
  );
  expect(stateOf('?step=-1').problems).toEqual([{ input: 'step', text: '-1' }]);
});

test('a link carries only what differs from the default', () => {
  expect(queryOf(defaultState)).toBe('');
  expect(queryOf({ ...defaultState, x1: 0.5, z: 0 })).toBe('?x1=0.5&z=0');
});

test('a seed brings its own weights, and a weight changed after it is carried too', () => {
  const drawn = withInput(defaultState, 'seed', 7);
  expect(queryOf(drawn)).toBe('?seed=7');
  expect(queryOf({ ...drawn, w11: 0.5 })).toBe('?seed=7&w11=0.5');
});

test('whatever a hostile link says, the state stays good and the rest of the link counts', () => {
  const { state, problems } = stateOf('?x1=<img src=x onerror=alert(1)>&z=2&seed=-1&__proto__=1&w11=0.5');
  expect(state).toEqual({ ...defaultState, w11: 0.5 });
  expect(problems.map(({ input }) => input)).toEqual(['seed', 'x1', 'z']);
});

test('any query at all gives a state within range', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...inputs, 'other'), fc.string()), (query) => {
      const { state } = stateOf(new URLSearchParams(query).toString());
      for (const input of inputs) {
        expect(state[input]).toBeGreaterThanOrEqual(inputEntries[input].min);
        expect(state[input]).toBeLessThanOrEqual(inputEntries[input].max);
      }
    }),
  );
});

test('a link written by hand is read as a field is', () => {
  expect(stateOf('?x1=0,5&z=1/2&w11=−２')).toMatchObject({
    state: { ...defaultState, x1: 0.5, z: 0.5, w11: -2 },
    problems: [],
  });
});

test('a query about something else says nothing about the state', () => {
  expect(carriesState('?utm_source=mail')).toBe(false);
  expect(carriesState('?utm_source=mail&z=0')).toBe(true);
});
