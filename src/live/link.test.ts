import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Input } from '../model/networks/index.ts';
import { defaultState, inputEntries, type PageState, withInput } from '../model/state.ts';
import { addressQuery, carriesState, queryOf, stateOf } from './link.ts';

const inputs = Object.keys(inputEntries) as Input[];
const value = (input: Input) => {
  const { min, max, integer } = inputEntries[input];
  return integer
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((x) => (x === 0 ? 0 : x));
};
const change = fc.constantFrom(...inputs).chain((input) => value(input).map((v) => [input, v] as const));
const anyVisitors = fc.array(fc.record({ x1: value('x1'), x2: value('x2'), z: fc.constantFrom(0, 1) }), {
  minLength: 1,
  maxLength: 40,
});
const anyState: fc.Arbitrary<PageState> = fc
  .tuple(fc.array(change, { maxLength: 12 }), fc.oneof(fc.constant(defaultState.visitors), anyVisitors))
  .map(([changes, visitors]) =>
    changes.reduce((state, [input, v]) => withInput(state, input, v), { ...defaultState, visitors }),
  );

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

test('a table of visitors stands in a link as it is read, and in letters that an address leaves alone', () => {
  const visitors = [
    { x1: 0.7, x2: 0.3, z: 1 },
    { x1: -12, x2: 1e-7, z: 0 },
  ];
  const query = queryOf({ ...defaultState, visitors });
  expect(query).toBe('?visitors=.7_.3_1*-12_1e-7_0');
  expect(new URLSearchParams(query).toString()).toBe(query.slice(1));
  expect(carriesState(query)).toBe(true);
});

test.each(['', '1', '.7_.3', '.7_.3_2', '.7_.3_1*', '2e9_0_1', '.7_.3_1_1', '.7_.3_NaN', '.7_x_1'])(
  'a link with the table “%s” is told of, and the book’s visitors stay',
  (table) => {
    expect(stateOf(`?visitors=${table}&x1=0.5`)).toEqual({
      state: { ...defaultState, x1: 0.5 },
      step: undefined,
      problems: [{ input: 'visitors', text: table }],
    });
  },
);

test('an address leaves out a table that is too long for it; what is kept in the tab does not', () => {
  const visitors = Array.from({ length: 1000 }, (_, i) => ({ x1: i / 1000, x2: 0.123, z: i % 2 }));
  const state = { ...defaultState, x1: 0.5, visitors };
  expect(addressQuery(state, undefined, ['x1', 'visitors'])).toBe('?x1=0.5');
  expect(stateOf(queryOf(state)).state).toEqual(state);
});
