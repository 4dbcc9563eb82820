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
