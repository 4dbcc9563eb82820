import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printTick } from '../model/print.ts';
import { linear } from './scale.ts';

const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const interval = fc.tuple(end, end).filter(([a, b]) => Math.abs(a - b) > 1e-3);

test('the scale, its inverse and its ticks are those of d3-scale', () => {
  fc.assert(
    fc.property(interval, interval, fc.double({ min: -2, max: 2, noNaN: true }), (domain, range, t) => {
      const ours = linear(domain, range);
      const theirs = scaleLinear(domain, range);
      const value = domain[0] + t * (domain[1] - domain[0]);
      const pixels = Math.abs(range[0]) + Math.abs(range[1]);
      const units = Math.abs(domain[0]) + Math.abs(domain[1]);
      expect(Math.abs(ours(value) - theirs(value))).toBeLessThan(1e-9 * pixels);
      expect(Math.abs(ours.invert(ours(value)) - value)).toBeLessThan(1e-9 * (units + pixels));
      expect(ours.ticks(6)).toEqual(theirs.ticks(6));
    }),
  );
});

/** A number as a reader reads it: −1.2×10⁻⁵. */
const read = (text: string): number => {
  const [mantissa = '', power] = text.replaceAll('−', '-').split('×10');
  const raised = (power ?? '')
    .replace('⁻', '-')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
  return Number(power === undefined ? mantissa : `${mantissa}e${raised}`);
};

test('every tick of an axis is printed as the number it stands at, however small or large', () => {
  const size = fc.integer({ min: -12, max: 9 }).map((power) => 10 ** power);
  fc.assert(
    fc.property(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      size,
      (from, width, scale) => {
        // As far from 0 as a reader could still tell ticks apart by six digits.
        const domain = [from * scale, (from + width) * scale] as const;
        for (const tick of linear(domain, [0, 100]).ticks(6)) {
          expect(Math.abs(read(printTick(tick)) - tick)).toBeLessThanOrEqual(1e-9 * scale);
          expect(printTick(tick).length).toBeLessThanOrEqual(10);
        }
      },
    ),
  );
});
