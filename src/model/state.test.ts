import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyState } from './oracle/states.ts';
import { rand } from './random/rand.ts';
import notebook from './reference/notebook-run.json';
import type { Input } from './networks/index.ts';
import { weightsOfSeed } from './random/weights.ts';
import { defaultState, inputEntries, parseInput, withInput } from './state.ts';

const inputs = Object.keys(inputEntries) as Input[];

describe('the default state', () => {
  test('is the notebook’s: its inputs, and the weights of its seed', () => {
    const { x1, x2, z, learning_rate, seed, iterations } = notebook.inputs;
    const { visitors, ...set } = defaultState;
    expect(visitors[0]).toEqual({ x1, x2, z });
    expect(set).toEqual({
      x1,
      x2,
      z,
      eta: learning_rate,
      seed,
      iterations,
      ...notebook.initial_weights,
    });
  });

  test('lies in the range of every input', () => {
    for (const input of inputs) expect(parseInput(input, String(defaultState[input])).ok).toBe(true);
  });
});

describe('the weights of a seed', () => {
  test('come in the order in which the notebook draws them', () => {
    const printed: Readonly<Record<string, number>> = notebook.initial_weights;
    expect(Object.keys(weightsOfSeed(2))).toEqual(notebook.draw_order);
    expect(Object.values(weightsOfSeed(2))).toEqual(notebook.draw_order.map((name) => printed[name]));
  });

  test('are the draws rounded to three places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4294967295 }), (seed) => {
        const weights = Object.values(weightsOfSeed(seed));
        rand(seed, 6).forEach((draw, i) => {
          expect(weights[i]).toBe(Number(weights[i]?.toFixed(3)));
          expect(Math.abs((weights[i] ?? NaN) - draw)).toBeLessThanOrEqual(0.0005 + 1e-16);
        });
      }),
    );
  });
});

describe('replacing an input', () => {
  test('leaves all others alone, whichever it is', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom(...inputs.filter((input) => input !== 'seed')),
        (state, input) => {
          expect(withInput(state, input, 0.5)).toEqual({ ...state, [input]: 0.5 });
        },
      ),
    );
  });

  test('by a new seed draws all six weights anew', () => {
    const edited = { ...defaultState, x1: -4, w11: 9, w22: 9 };
    expect(withInput(edited, 'seed', 7)).toEqual({ ...edited, seed: 7, ...weightsOfSeed(7) });
    expect(withInput(edited, 'seed', 2)).toEqual({ ...defaultState, x1: -4 });
  });

  test('does not touch the state it was given', () => {
    const before = { ...defaultState };
    withInput(defaultState, 'seed', 7);
    expect(defaultState).toEqual(before);
  });
});

describe('what a reader types', () => {
  test.each([
    ['0.5', 0.5],
    ['  0.5\t', 0.5],
    ['1e-3', 0.001],
    ['1E2', 100],
    ['-2', -2],
    ['−2', -2],
    ['−1e−3', -0.001],
    ['+3', 3],
    ['.5', 0.5],
    ['0,5', 0.5],
    ['1/2', 0.5],
    ['5.', 5],
    ['1000', 1000],
    ['-1000', -1000],
  ])('“%s” is a number', (text, value) => {
    expect(parseInput('x1', text)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['0b1', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['1,000', 'two-readings'],
    ['1_000', 'not-a-number'],
    ['1e', 'not-a-number'],
    ['.', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['<script>', 'not-a-number'],
    ['1e999', 'not-finite'],
    ['-1e999', 'not-finite'],
    ['1000.1', 'out-of-range'],
    ['-1001', 'out-of-range'],
  ])('“%s” is refused as %s, and told the range', (text, problem) => {
    expect(parseInput('x1', text)).toEqual({ ok: false, problem, min: -1000, max: 1000 });
  });

  test.each([
    ['z', '1.1', 'out-of-range'],
    ['z', '-0.1', 'out-of-range'],
    ['eta', '-0.1', 'out-of-range'],
    ['seed', '2.5', 'not-an-integer'],
    ['seed', '-1', 'out-of-range'],
    ['seed', '4294967296', 'out-of-range'],
    ['iterations', '0', 'out-of-range'],
    ['iterations', '10001', 'out-of-range'],
    ['iterations', '1.5', 'not-an-integer'],
  ] as const)('%s cannot be %s: %s', (input, text, problem) => {
    const { min, max } = inputEntries[input];
    expect(parseInput(input, text)).toEqual({ ok: false, problem, min, max });
  });

  test.each([
    ['z', '0'],
    ['z', '1'],
    ['eta', '1000'],
    ['seed', '0'],
    ['seed', '4294967295'],
    ['iterations', '1'],
    ['iterations', '10000'],
  ] as const)('%s may be %s', (input, text) => {
    expect(parseInput(input, text)).toEqual({ ok: true, value: Number(text) });
  });

  test('is read back from the digits of any state', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...inputs), (state, input) => {
        expect(parseInput(input, String(state[input]))).toEqual({ ok: true, value: state[input] + 0 });
      }),
    );
  });

  test('has no negative zero', () => {
    expect(parseInput('x1', '-0')).toStrictEqual({ ok: true, value: 0 });
  });

  test('never makes the parser throw, and passes nothing outside the range', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.oneof(fc.string(), fc.double().map(String)),
        (input, text) => {
          const parsed = parseInput(input, text);
          const { min, max, integer } = inputEntries[input];
          if (!parsed.ok) return;
          expect(parsed.value).toBeGreaterThanOrEqual(min);
          expect(parsed.value).toBeLessThanOrEqual(max);
          if (integer) expect(Number.isInteger(parsed.value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
