import { expect, test } from 'vitest';
import reference from '../reference/numpy-rand.json';
import { rand } from './rand.ts';

test.each(Object.entries(reference.rand))(
  'seed %s draws the doubles that NumPy draws, bit for bit',
  (seed, draws) => {
    expect(rand(Number(seed), draws.length)).toEqual(draws);
  },
);

test('the draws go on past the 624 words of the generator’s state, all in [0, 1)', () => {
  const draws = rand(2, 2000);
  expect(new Set(draws).size).toBe(2000);
  expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
});

test('a longer draw begins with the shorter one', () => {
  expect(rand(7, 700).slice(0, 6)).toEqual(rand(7, 6));
});
