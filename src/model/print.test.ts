import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataValue, printAllDigits, printedValue, printInput, printNumber } from './print.ts';

test.each([
  [0.7010307863243558, '0.7010'],
  [-0.29896921367564423, '−0.2990'],
  [1, '1.0000'],
  [0, '0.0000'],
  [-0, '0.0000'],
  [5e-5, '0.0001'],
  [-5e-5, '−0.0001'],
  [4.9e-5, '4.9000×10⁻⁵'],
  [3.720075976020836e-44, '3.7201×10⁻⁴⁴'],
  [-3.720075976020836e-44, '−3.7201×10⁻⁴⁴'],
  [5e-324, '4.9407×10⁻³²⁴'],
  [9999999.5, '9999999.5000'],
  [1e7, '1.0000×10⁷'],
  [-1.23456789e123, '−1.2346×10¹²³'],
  [9.99999e-6, '1.0000×10⁻⁵'],
  [NaN, 'NaN'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
])('a computed %d is printed %s', (value, text) => {
  expect(printNumber(value)).toBe(text);
});

test.each([
  [0.7, '0.7'],
  [1, '1'],
  [0.026, '0.026'],
  [-0.5, '−0.5'],
  [0.09045776246846889, '0.0905'],
  [100, '100'],
  [0, '0'],
  [-0, '0'],
  [2147483648, '2147483648'],
  [4294967295, '4294967295'],
  [1e-5, '1.0000×10⁻⁵'],
  [12345678.9, '1.2346×10⁷'],
  [1e21, '1.0000×10²¹'],
  [NaN, 'NaN'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
])('an input %d is printed %s', (value, text) => {
  expect(printInput(value)).toBe(text);
});

test.each([
  [0.7010307863243558, '0.7010307863243558'],
  [-0.1, '−0.1'],
  [-1e-7, '−1e−7'],
  [NaN, 'NaN'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
])('all digits of %d are %s', (value, text) => {
  expect(printAllDigits(value)).toBe(text);
});

test('every double is given back by all its digits, and by its data value', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(printAllDigits(value).replaceAll('−', '-')) + 0).toBe(value + 0);
      expect(Number(dataValue(value)) + 0).toBe(value + 0);
    }),
    { numRuns: 1000 },
  );
});

test('a data value has 17 significant digits, and the plain names of what is no number', () => {
  expect(dataValue(0.7)).toBe('0.69999999999999996');
  expect(dataValue(-1)).toBe('-1.0000000000000000');
  expect([NaN, Infinity, -Infinity].map(dataValue)).toEqual(['NaN', 'Infinity', '-Infinity']);
});

test('whatever is printed carries a true minus and no hyphen', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      for (const print of [printNumber, printInput, printAllDigits]) {
        expect(print(value)).not.toContain('-');
        expect(print(value).startsWith('−')).toBe(value < 0);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the number that printed digits say prints alike, and is at most half a unit of the last digit away', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const printed = printedValue(value, false);
      expect(printNumber(printed.value)).toBe(printNumber(value));
      expect(Math.abs(printed.value - value)).toBeLessThanOrEqual(printed.half * (1 + 1e-9));
    }),
    { numRuns: 1000 },
  );
  expect(printedValue(0.026, true).half).toBe(0);
  expect(printedValue(0.02612, true).half).toBe(0.5e-4);
});
