import { expect, test } from 'vitest';
import { replacedInMatrices, visitorsInMatrices } from './matrices.ts';
import { visitors } from '../model/networks/visitors.ts';
import { defaultState } from '../model/state.ts';
import { forward, sixOf, weightsOf } from '../model/training.ts';

test('the figure of the matrices has both labels and one gate that is shut', () => {
  const shown = visitorsInMatrices(visitors);
  const six = sixOf(weightsOf({ ...defaultState, ...replacedInMatrices }));
  expect(shown.map(({ z }) => z)).toEqual([1, 1, 0]);
  expect(shown.map((visitor) => forward(six, visitor)).map(({ f1, f2 }) => [f1 > 0, f2 > 0])).toEqual([
    [true, true],
    [true, true],
    [true, false],
  ]);
});

test('it has as many as a table gives, up to three', () => {
  const person = { x1: 1, x2: 1, z: 1 };
  const other = { x1: 1, x2: 0, z: 0 };
  expect(visitorsInMatrices([person, person, person, person])).toHaveLength(3);
  expect(visitorsInMatrices([other, other, person, other])).toEqual([person, other, other]);
  expect(visitorsInMatrices([person])).toEqual([person]);
});
