import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEvaluator } from '../model/reading.ts';
import { defaultState, withInput } from '../model/state.ts';
import { agree, numberQuery, readNumber, recompute, type CitedNumber } from './number-link.ts';

const cited = (change: Partial<CitedNumber> = {}): CitedNumber => {
  const state = change.state ?? withInput(defaultState, 'x1', 0.9);
  const reading = change.reading ?? { quantity: 'dCE_dw11', model: 'notebook' };
  const value = change.value ?? createEvaluator(state)(reading);
  return { tag: '0A1D', version: '0.1.0', ...change, state, reading, value };
};

test('a cited number comes back with its state, and is computed to the same last digit', () => {
  const input = fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(input, input, fc.constantFrom('notebook', 'intended'), (x1, w11, model) => {
      const state = withInput(withInput(defaultState, 'x1', x1 + 0), 'w11', w11 + 0);
      const number = cited({
        state,
        reading: { quantity: 'zhat', model, iteration: 2, with: { z: 0, x2: -1.5 } },
      });
      const read = readNumber(numberQuery(number));
      expect(read).toEqual(number);
      expect(read !== 'damaged' && read && agree(recompute(read), number.value)).toBe(true);
    }),
  );
});

test('a number that the book does not compute is told by computing it', () => {
  const read = readNumber(numberQuery(cited({ value: -0.2 })));
  expect(read !== 'damaged' && read && agree(recompute(read), read.value)).toBe(false);
});

test.each([
  ['a quantity that there is not', { quantity: 'nothing', model: 'notebook' }],
  ['a word that every object answers to', { quantity: 'constructor', model: 'notebook' }],
  ['a model that there is not', { quantity: 'CE', model: 'other' }],
  ['an iteration that is none', { quantity: 'CE', model: 'notebook', iteration: 1.5 }],
  ['an input that there is not', { quantity: 'CE', model: 'notebook', with: { toString: 1 } }],
  ['a value that an input does not allow', { quantity: 'CE', model: 'notebook', with: { z: 2 } }],
])('a link with %s is damaged, though its checksum is right', (_, reading) => {
  expect(readNumber(numberQuery(cited({ reading: reading as never, value: 1 })))).toBe('damaged');
});

test('a link that lost or changed any character of the number or its state is damaged', () => {
  const query = numberQuery(cited());
  const start = query.indexOf('cite=') + 'cite='.length;
  for (let i = start; i < query.length; i++) {
    const changed = `${query.slice(0, i)}${query[i] === '7' ? '8' : '7'}${query.slice(i + 1)}`;
    expect(readNumber(changed), changed).toBe('damaged');
    if (i > start) expect(readNumber(query.slice(0, i))).toBe('damaged');
  }
  expect(readNumber(query.replace('x1=0.9', 'x1=0.8'))).toBe('damaged');
  expect(readNumber('?cite=')).toBe('damaged');
});

test('a link without a cited number says nothing of one', () => {
  expect(readNumber('?x1=0.9&utm_source=mail')).toBeUndefined();
});
