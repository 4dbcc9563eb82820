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
  ['an iteration that is none', { quantity: 'CE', model: 'notebook', iteration: 1.5 }],
  ['an input that there is not', { quantity: 'CE', model: 'notebook', with: { toString: 1 } }],
  ['a value that an input does not allow', { quantity: 'CE', model: 'notebook', with: { z: 2 } }],
])('a link with %s is damaged, though its checksum is right', (_, reading) => {
  expect(readNumber(numberQuery(cited({ reading: reading as never, value: 1 })))).toBe('damaged');
});

test.each(['nonsense', 'toString', '__proto__'])('a link with the quantity %s is damaged', (quantity) => {
  expect(readNumber(resigned(numberQuery(cited()), '*dCE_dw11*', `*${quantity}*`))).toBe('damaged');
});

test.each([
  ['an iteration that is a word', 'notebook**', 'notebook*abc*'],
  ['a value in another notation', /notebook\*\*[^*]*/, 'notebook**0x10'],
  ['a value with a plus', /notebook\*\*[^*]*/, 'notebook**+1'],
  ['a model that there is not', '*notebook*', '*other*'],
  ['no value', /notebook\*\*[^*]*/, 'notebook**'],
])('a link with %s is damaged, though it is signed anew', (_, from, to) => {
  expect(readNumber(resigned(numberQuery(cited()), from, to))).toBe('damaged');
});

test('a link carries every input that its number follows from, the default ones too, and no other', () => {
  const state = { ...withInput(defaultState, 'eta', 0.1), w21: 5 };
  const query = numberQuery(cited({ state, reading: { quantity: 'f1', model: 'notebook' } }));
  expect(query).toMatch(/^\?seed=2&x1=0\.7&x2=0\.3&cite=/);
});

test('a number with an exponent comes back: a link reads a plus as a space', () => {
  const state = { ...defaultState, w22: -60 };
  const number = cited({ state, reading: { quantity: 'u', model: 'notebook' } });
  expect(String(number.value)).toContain('e+');
  expect(readNumber(numberQuery(number))).toEqual(number);
});

test.each(['.', ')', ').', '».', '입니다.'])('“%s” after the link is not taken for a part of it', (after) => {
  expect(readNumber(numberQuery(cited()) + after)).toEqual(cited());
});

test('a link made before, which carried what differed from the default, still opens', () => {
  const before = '?x1=0.9&cite=0A1D*dCE_dw11*notebook**';
  const fields = `0A1D*dCE_dw11*notebook**${String(cited().value)}*0.1.0`;
  expect(readNumber(`${before}${String(cited().value)}*0.1.0*${checksum(`x1=0.9${fields}`)}`)).toEqual(
    cited(),
  );
});

/** A link changed by someone who knows how its checksum is made. */
function resigned(query: string, from: string | RegExp, to: string): string {
  const [state = '', cite = ''] = query.slice(1).split('&cite=');
  const fields = cite.slice(0, cite.lastIndexOf('*')).replace(from, to);
  return `?${state}&cite=${fields}*${checksum(state + fields)}`;
}

function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

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
