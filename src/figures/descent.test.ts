import { expect, test } from 'vitest';
import { descent } from '../model/descent.ts';
import { createEvaluator } from '../model/reading.ts';
import { defaultState, type State } from '../model/state.ts';
import { descentPlot, iterationsToDraw } from './descent.ts';

const bowl: State = {
  ...defaultState,
  x1: 1,
  x2: 0,
  z: 0.5,
  w1: 2,
  w12: 0,
  w11: 1,
  w22: 0,
  eta: 10,
  iterations: 30,
};

const pointsOf = (path: string) =>
  [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test.each([
  ['the page’s own', { ...defaultState, iterations: 50 }],
  ['one that overshoots', bowl],
])('each step that is drawn is one that the model takes (%s)', (_, state) => {
  const steps = descent('notebook', state);
  const { curve, losses, y, drawn } = descentPlot('notebook', state, 'wide');
  expect(drawn.map(({ weight, loss }) => [weight, loss])).toEqual(steps.map(({ w11, CE }) => [w11, CE]));
  pointsOf(curve.steps).forEach(([px, py], i) => {
    expect(Math.abs(px - curve.x(steps[i]?.w11 ?? NaN))).toBeLessThan(0.01);
    expect(Math.abs(py - y.curve(steps[i]?.CE ?? NaN))).toBeLessThan(0.01);
  });
  expect(pointsOf(losses.path).map(([px]) => Math.round(losses.x.invert(px)))).toEqual(
    steps.map((_, i) => i + 1),
  );
});

test('ten thousand iterations keep the first and the last, and few enough points to draw', () => {
  const shown = iterationsToDraw(10_000);
  expect(shown[0]).toBe(1);
  expect(shown.at(-1)).toBe(10_000);
  expect(shown.length).toBeLessThan(600);
});

test('a learning rate too large turns around at every step, a small one at none', () => {
  expect(descentPlot('notebook', bowl, 'narrow').turns).toBeGreaterThan(25);
  expect(descentPlot('notebook', { ...bowl, eta: 0.5 }, 'narrow').turns).toBe(0);
});

test('a dead unit stays where it is, and is drawn all the same', () => {
  const { reached, curve, drawn } = descentPlot('notebook', { ...defaultState, x1: -1 }, 'wide');
  expect(reached).toBe(defaultState.w11);
  expect(curve.path).not.toContain('NaN');
  expect(drawn).toHaveLength(3);
});

test('the last of ten thousand iterations, read alone, is the one that a full descent reaches', () => {
  const state = { ...defaultState, iterations: 10_000 };
  const last = descent('intended', state).at(-1);
  expect(createEvaluator(state)({ quantity: 'CE', model: 'intended', iteration: 10_000 })).toBe(last?.CE);
  expect(createEvaluator(state)({ quantity: 'CE', model: 'intended', iteration: 10_001 })).toBeNaN();
});
