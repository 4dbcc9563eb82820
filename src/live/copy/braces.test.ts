import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutIdleBraces } from './braces.ts';

test.each([
  ['{\\hat z}', '\\hat z'],
  ['1-{\\hat z}', '1-\\hat z'],
  ['-\\frac{{z}}{{\\hat z}}', '-\\frac{z}{\\hat z}'],
  [
    '{\\frac{\\partial \\mathrm{CE}}{\\partial \\hat z}} = -1',
    '\\frac{\\partial \\mathrm{CE}}{\\partial \\hat z} = -1',
  ],
  ['e^{-{f}}', 'e^{-f}'],
  ['e^{f}', 'e^{f}'],
  ['{z_1}^2', '{z_1}^2'],
  ['-{z}\\cdot{\\hat z}', '-z\\cdot\\hat z'],
  ['{\\eta}\\cdot{z_1}', '\\eta\\cdot z_1'],
  ['e^{{f}}', 'e^{f}'],
  ['\\ln{z}', '\\ln{z}'],
  ['\\mathrm {CE}', '\\mathrm {CE}'],
  ['\\max(0, {f_1})', '\\max(0, f_1)'],
  ['\\{ {z} \\}', '\\{ {z} \\}'],
])('%s is copied as %s', (latex, copied) => {
  expect(withoutIdleBraces(latex)).toBe(copied);
});

test('what is copied has as many braces opened as closed, and no other sign less', () => {
  const latex = fc.string({ unit: fc.constantFrom('{', '}', '\\', 'a', '^', '-', ' ', '(', ')') });
  fc.assert(
    fc.property(latex, (text) => {
      const copied = withoutIdleBraces(text);
      expect(copied.replaceAll(/[{}]/g, '')).toBe(text.replaceAll(/[{}]/g, ''));
      const [dropped, closed] = ['{', '}'].map(
        (brace) => text.split(brace).length - copied.split(brace).length,
      );
      expect(dropped).toBe(closed);
    }),
  );
});
