import { BigDecimal } from '@cortex-js/compute-engine';
import { expect, test } from 'vitest';
import { decimals } from './decimals.ts';

test('sixty digits are carried, whatever precision somebody else has set', () => {
  BigDecimal.precision = 20;
  const third = decimals.divide(decimals.of('1'), decimals.of('3'));
  const e = decimals.exp(decimals.of('1'));
  expect(third.toString()).toBe(`0.${'3'.repeat(60)}`);
  expect(e.toString()).toMatch(/^2\.71828182845904523536028747135266249775724709369995957496/);
});

test('what is lost beside another number is left out of their sum, and nothing else', () => {
  const { add, subtract, of, exp, sigmoid, undefined: nan } = decimals;
  const tiny = exp(of('-100000000'));
  const [one, zero] = [of('1'), of('0')];
  expect(add(one, tiny).toString()).toBe('1');
  expect(subtract(tiny, one).toString()).toBe('-1');
  expect(add(tiny, zero).eq(tiny) && add(zero, tiny).eq(tiny)).toBe(true);
  expect(sigmoid(of('100000000')).toString()).toBe('1');
  expect(exp(tiny).toString()).toBe('1');
  expect(add(one, nan).isNaN() && add(nan, one).isNaN()).toBe(true);
  expect(add(one, of('1e-59')).toString()).toBe(`1.${'0'.repeat(58)}1`);
  expect(add(of('Infinity'), one).isFinite()).toBe(false);
});
