import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
