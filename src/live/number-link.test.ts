import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEvaluator } from '../model/reading.ts';
import { defaultState, withInput } from '../model/state.ts';
import { agree, numberQuery, readNumber, recompute, type CitedNumber } from './number-link.ts';

const cited = (change: Partial<CitedNumber> = {}): CitedNumber => {
  const state = change.state ?? withInput(defaultState, 'x1', 0.9);
  const reading = change.reading ?? { quantity: 'dCE_dw11', model: 'notebook' };
  const value = createEvaluator(state)(reading);
  return { tag: '0A1D', version: '0.1.0', ...change, state, reading, value: change.value ?? value };
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

test('a quantity that there is not is no agreement', () => {
  const read = readNumber(
    numberQuery(cited({ reading: { quantity: 'nothing' as never, model: 'notebook' }, value: 1 })),
  );
  expect(read !== 'damaged' && read && agree(recompute(read), read.value)).toBe(false);
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
