import { expect, test } from 'vitest';
import { defaultState, inputEntries } from '../../model/state.ts';
import { trace } from '../../model/trace.ts';
import { drawPoint } from './draw.ts';
import { edges } from './edges.ts';
import { randomFrom } from './random.ts';

const wirings = ['notebook', 'intended'] as const;

test.each(wirings)(
  'the edges of the %s wiring reach ẑ near 0 and 1, the kink and both its sides, and both labels',
  (wiring) => {
    const traces = edges.map((state) => trace(wiring, state));
    const some = (what: (values: (typeof traces)[number]) => boolean) => expect(traces.some(what)).toBe(true);
    some(({ zhat }) => zhat < 1e-12);
    some(({ f }) => f > 28);
    some(({ f }) => f === 0);
    for (const unit of ['f1', 'f2'] as const) {
      some((values) => values[unit] === 0);
      some((values) => values[unit] > 0 && values[unit] < 0.01);
      some((values) => values[unit] < 0 && values[unit] > -0.01);
    }
    some(({ z }) => z === 0);
    some(({ z }) => z === 1);
    expect(edges[0]).toEqual(defaultState);
  },
);

test('random points open and shut both ReLUs, and repeat with their seed', () => {
  const draw = (seed: string) => {
    const random = randomFrom(seed);
    return Array.from({ length: 1000 }, () => ({
      ...defaultState,
      ...drawPoint(Object.keys(inputEntries), random),
    }));
  };
  const signs = new Set(
    draw('a').map((state) => {
      const { f1, f2 } = trace('notebook', state);
      return `${String(f1 > 0)} ${String(f2 > 0)}`;
    }),
  );
  expect(signs.size).toBe(4);
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});
