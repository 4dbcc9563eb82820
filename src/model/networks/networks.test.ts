import { describe, expect, test } from 'vitest';
import type { Formula } from '../declaring/entry.ts';
import { faultOf } from '../declaring/fault.ts';
import { network } from '../declaring/network.ts';
import { networkNames, networkOf } from './index.ts';
import { network as intended } from './intended.ts';

/** What a function calls its parameters. */
const parametersOf = ({ compute }: Formula): string[] =>
  (/^(?:function \w+)?\(([^)]*)\)/.exec(String(compute))?.[1] ?? '')
    .split(',')
    .map((parameter) => parameter.trim())
    .filter(Boolean);

describe.each(networkNames)('the %s network', (name) => {
  const { quantities } = networkOf(name);

  test('is without fault', () => {
    expect(faultOf(networkOf(name))).toBeUndefined();
  });

  test('names what each function takes as the function itself does', () => {
    for (const { value, slopes = {} } of Object.values(quantities))
      for (const formula of [value, ...Object.values(slopes)])
        expect(parametersOf(formula), String(formula.compute)).toEqual(formula.from);
  });
});

describe('a faulty declaration is told in words', () => {
  const faulty = (quantities: object) =>
    faultOf(network({ ...intended, quantities: { ...intended.quantities, ...quantities } }));

  test.each([
    [
      'a name that is declared nowhere',
      { f1: { value: { compute: () => 0, from: ['x9'] }, slopes: intended.quantities.f1.slopes } },
      'f1 is computed from x9, which is declared nowhere',
    ],
    [
      'a circle',
      { f1: { value: { compute: () => 0, from: ['zhat'] }, slopes: intended.quantities.f1.slopes } },
      'f1 ← zhat ← f ← z1 ← f1 goes in a circle',
    ],
    [
      'a weight that nothing has a slope in',
      { f2: { value: intended.quantities.f2.value } },
      'no quantity has a slope in w12, so there is no dCE_dw12',
    ],
  ])('%s', (_, quantities, says) => {
    expect(faulty(quantities)).toBe(says);
  });
});
