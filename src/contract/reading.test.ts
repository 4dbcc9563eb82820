import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedNumber } from '../notation/number.ts';
import type { Reading } from '../model/reading.ts';
import type { Input } from '../model/networks/index.ts';
import { inputEntries } from '../model/state.ts';
import { decodeReading, encodeReading, type WrittenReading } from './reading.ts';

const inputs = Object.keys(inputEntries) as Input[];
const values = fc
  .subarray(inputs, { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => {
        const { min, max, integer } = inputEntries[name];
        const value = integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
        return value.map((to) => [name, to + 0] as const);
      }),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));

const readings: fc.Arbitrary<Reading> = fc.record(
  {
    quantity: fc.constantFrom('x1', 'zhat', 'CE', 'dCE_dw11', 'updatedW11'),
    model: fc.constantFrom('notebook', 'intended'),
    iteration: fc.integer({ min: 1, max: 10_000 }),
    with: values,
    digits: fc.constant('all'),
  },
  { requiredKeys: ['quantity', 'model'] },
);

test('a reading comes back as it was written', () => {
  fc.assert(
    fc.property(readings, (reading) => {
      expect(decodeReading(encodeReading(reading))).toEqual(reading);
    }),
  );
});

test('what the notebook prints is read only of the notebook’s program', () => {
  const printed: Reading = { quantity: 'w11_after', model: 'program', iteration: 2 };
  expect(decodeReading(encodeReading(printed))).toEqual(printed);
  expect(decodeReading({ quantity: 'w11_after', model: 'notebook' })).toBeUndefined();
  expect(decodeReading({ quantity: 'dCE_dw11', model: 'program' })).toBeUndefined();
});

const good = { quantity: 'CE', model: 'notebook' } as const;

test.each<[string, WrittenReading]>([
  ['no quantity', { model: 'notebook' }],
  ['no model', { quantity: 'CE' }],
  ['an inherited quantity', { ...good, quantity: 'constructor' }],
  ['an inherited model', { ...good, model: 'toString' }],
  ['iteration 0', { ...good, iteration: '0' }],
  ['an iteration beyond the last', { ...good, iteration: '10001' }],
  ['an iteration in words', { ...good, iteration: 'two' }],
  ['an empty iteration', { ...good, iteration: '' }],
  ['digits that are not “all”', { ...good, digits: '3' }],
  ['inputs that are no JSON', { ...good, with: '{z:0}' }],
  ['inputs that are a list', { ...good, with: '[]' }],
  ['inputs that are nothing', { ...good, with: 'null' }],
  ['an inherited input', { ...good, with: '{"__proto__":1}' }],
  ['a value out of range', { ...good, with: '{"z":1.5}' }],
  ['a value that is no number', { ...good, with: '{"z":"0"}' }],
])('%s is refused', (_, written) => {
  expect(decodeReading(written)).toBeUndefined();
});

test('no junk is read: whatever is read is written as it was', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.constantFrom('CE', 'notebook', 'program', 'all', '3', '{"z":0}', '{}'),
  );
  const fields = fc.record(
    { quantity: junk, model: junk, iteration: junk, with: junk, digits: junk },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fields, (written) => {
      const reading = decodeReading(written);
      if (reading) expect(encodeReading(reading)).toEqual(written);
    }),
    { numRuns: 2_000 },
  );
});

test('a printed number’s attributes are those that are read', () => {
  fc.assert(
    fc.property(readings, (reading) => {
      const { attributes } = printedNumber(reading, '');
      const written = Object.fromEntries(
        Object.entries(attributes).map(([name, text]) => [name.replace('data-', ''), text]),
      );
      expect(decodeReading(written)).toEqual(reading);
    }),
    { numRuns: 50 },
  );
});
