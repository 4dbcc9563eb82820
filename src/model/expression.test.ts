import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateExpression, type Expression } from './expression.ts';
import { defaultState } from './state.ts';
import { trace } from './trace.ts';

const values = trace('notebook', defaultState);
const at = (expression: Expression) =>
  evaluateExpression(expression, (name) => values[name as keyof typeof values]);

test('an equation’s right side, evaluated in the page, is what the model computes', () => {
  const right: Expression = ['+', ['neg', ['/', 'z', 'zhat']], ['/', ['-', 1, 'z'], ['-', 1, 'zhat']]];
  expect(at(right)).toBe(values.dCE_dzhat);
  expect(at(['/', 1, ['+', 1, ['exp', ['neg', 'f']]]])).toBe(values.zhat);
  expect(at(['max', 0, 'f1'])).toBe(values.z1);
});

test('whole powers are products, and a negative one is a quotient', () => {
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (x) => {
      expect(evaluateExpression(['^', x, 2], () => NaN)).toBe(x * x);
      expect(evaluateExpression(['^', x, -1], () => NaN)).toBe(1 / x);
    }),
  );
});

test('a case distinction takes its branch', () => {
  const relu: Expression = ['if', ['gt', 'f1', 0], 'f1', 0];
  expect(evaluateExpression(relu, () => 3)).toBe(3);
  expect(evaluateExpression(relu, () => -3)).toBe(0);
});
