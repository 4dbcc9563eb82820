import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forward, sixOf } from '../model/training.ts';
import { planeOf, reachOf, type Sector } from './plane.ts';

const six = fc
  .array(fc.integer({ min: -2000, max: 2000 }), { minLength: 6, maxLength: 6 })
  .map((weights) => sixOf(weights.map((w) => w / 1000)));

/** Whether a point lies well inside a triangle: by how much of it each side of the point takes. */
function isInside([x, y]: readonly [number, number], { corners: [a, b, c] }: Sector): boolean {
  const cross = (p: readonly number[], q: readonly number[]): number =>
    ((q[0] ?? 0) - (p[0] ?? 0)) * (y - (p[1] ?? 0)) - ((q[1] ?? 0) - (p[1] ?? 0)) * (x - (p[0] ?? 0));
  const sides = [cross(a, b), cross(b, c), cross(c, a)];
  return sides.every((side) => side > 1e-9) || sides.every((side) => side < -1e-9);
}

const coordinate = fc.integer({ min: -499, max: 999 }).map((n) => n / 1000);

test('every point of the plane lies in a sector that says what the network says there', () => {
  fc.assert(
    fc.property(six, coordinate, coordinate, (weights, x1, x2) => {
      const { sectors } = planeOf(weights, [-0.5, 1], [-0.5, 1]);
      const { f } = forward(weights, { x1, x2 });
      const found = sectors.filter((sector) => isInside([x1, x2], sector));
      expect(found.length).toBeLessThanOrEqual(1);
      for (const { says } of found) {
        if (says === 'undecided') expect(Math.abs(f)).toBeLessThan(1e-12);
        else expect(says === 'person' ? f : -f).toBeGreaterThan(-1e-12);
      }
    }),
    { numRuns: 500 },
  );
});

test('the sectors cover the whole plot', () => {
  fc.assert(
    fc.property(six, (weights) => {
      const area = planeOf(weights, [-0.5, 1], [-0.5, 1]).sectors.reduce(
        (sum, { corners: [, [ax, ay], [bx, by]] }) => sum + Math.abs(ax * by - ay * bx) / 2,
        0,
      );
      expect(area).toBeCloseTo(1.5 * 1.5, 9);
    }),
  );
});

test('the boundary is where the prediction is one half, with both sides of it different', () => {
  const { boundary, gates } = planeOf(sixOf([-1, 1, 1, 1, -1, -1]), [0, 1], [0, 1]);
  expect(boundary).toEqual([[1, 1]]);
  expect(gates).toEqual([[[1, 1]], [[1, 1]]]);
});

test('a plot holds the door, the origin and every visitor', () => {
  expect(reachOf([], 'x1')).toEqual([0, 1]);
  const [from, to] = reachOf([{ x1: -3, x2: 0, z: 1 }], 'x1');
  expect(from).toBeLessThanOrEqual(-3);
  expect(to).toBeGreaterThanOrEqual(1);
});
