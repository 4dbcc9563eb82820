import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralDifference } from '../model/oracle/central-difference.ts';
import { modestState, wirings } from '../model/oracle/states.ts';
import { defaultState } from '../model/state.ts';
import { trace } from '../model/trace.ts';
import { curves, type CurveKind } from './curves.ts';
import { plot } from './plot.ts';

const frame = { x: [50, 590], y: [300, 20] } as const;
const kinds = Object.keys(curves) as CurveKind[];
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe.each(kinds)('%s', (kind) => {
  const curve = curves[kind];

  test('at 50 points what is drawn is what the model computes when its inputs take the point there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wirings), modestState, fc.nat(120), (wiring, state, i) => {
        const { x, y, path } = plot(kind, wiring, state, frame).ground;
        const [px, py] = pointsOf(path)[i] ?? [NaN, NaN];
        const there = trace(wiring, curve.stateAt(x.invert(px), state, wiring));
        // Inputs end, and have few decimals: they cannot take it everywhere.
        fc.pre(Number.isFinite(py) && Math.abs(x(there[curve.x]) - px) < 0.5);
        const slope = Math.abs(there[curve.slope]) * 0.02 + 1e-9;
        expect(Math.abs(y.invert(py) - there[curve.y])).toBeLessThan(slope + (2 * y.domain[1]) / 280);
      }),
      { numRuns: 50 },
    );
  });

  test('the tangent has the slope that the book derives and that a ratio of small changes settles on', () => {
    fc.assert(
      fc.property(modestState, (state) => {
        const now = trace('notebook', state);
        fc.pre(kind !== 'z1_f1' || Math.abs(now.f1) > 1e-3);
        fc.pre(kind !== 'CE_zhat' || Math.abs(now.f) < 5);
        const [a, b] = plot(kind, 'notebook', state, frame).tangent ?? [];
        if (!a || !b) throw new Error('no tangent');
        const slope = (b[1] - a[1]) / (b[0] - a[0]);
        const ratio = centralDifference(curve.along(state, 'notebook'), now[curve.x], 2 ** -14);
        const tolerance = 1e-6 * (1 + Math.abs(now[curve.slope]));
        expect(Math.abs(slope - now[curve.slope])).toBeLessThan(tolerance);
        expect(Math.abs(ratio.value - now[curve.slope])).toBeLessThan(tolerance);
      }),
    );
  });
});

test('a curve that grows without bound ends at the top of its frame', () => {
  fc.assert(
    fc.property(modestState, fc.constantFrom(0, 1), (state, z) => {
      const { y, path } = plot('CE_zhat', 'notebook', { ...state, z }, frame).ground;
      const highest = Math.min(...pointsOf(path).map(([, height]) => height));
      expect(highest).toBeGreaterThanOrEqual(frame.y[1]);
      if (y.domain[1] <= 10) expect(highest).toBeCloseTo(frame.y[1], 1);
    }),
  );
});

test('a curve goes on to its point, however far its loss has grown', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 1), fc.double({ min: 5, max: 35, noNaN: true }), (z, far) => {
      const { f, w22, df_dw22 } = trace('notebook', { ...defaultState, z });
      const state = { ...defaultState, z, w22: w22 + ((z === 1 ? -far : far) - f) / df_dw22 };
      const { point, ground } = plot('CE_zhat', 'notebook', state, frame);
      const highest = Math.min(...pointsOf(ground.path).map(([, height]) => height));
      expect(highest).toBeLessThanOrEqual(ground.y(point?.[1] ?? NaN) + 1);
    }),
  );
});

test('while only the point moves, the ground is the same object; with another input it is a new one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      modestState,
      fc.integer({ min: -3, max: 3 }),
      (kind, state, to) => {
        const { ground } = plot(kind, 'notebook', state, frame);
        const along = { ...state, [curves[kind].input]: to };
        const moved = plot(kind, 'notebook', along, frame).ground;
        const axes = ({ x, y }: typeof ground) => [...x.domain, ...y.domain];
        expect(moved === ground).toBe(String(axes(moved)) === String(axes(ground)));
        expect(plot(kind, 'notebook', { ...along, z: state.z + 1 }, frame).ground).not.toBe(moved);
      },
    ),
  );
});

test('the secant’s slope settles on the tangent’s as h shrinks', () => {
  const { dCE_dw11 } = trace('notebook', defaultState);
  const gap = (h: number) =>
    Math.abs((plot('CE_w11', 'notebook', defaultState, frame, h).secant?.slope ?? NaN) - dCE_dw11);
  expect(gap(0.1)).toBeLessThan(gap(1) / 8);
  expect(gap(0.01)).toBeLessThan(gap(0.1) / 8);
});

test('a saturated state leaves out the tangent that has no slope, and keeps the rest', () => {
  const drawn = plot('CE_zhat', 'notebook', { ...defaultState, w22: 40, z: 1 }, frame);
  expect(drawn.tangent).toBeUndefined();
  expect(drawn.ground.path).not.toContain('NaN');
});
