import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimals } from './arithmetic/decimals.ts';
import { agreeExactly } from './compare.ts';
import type { Definitions } from './definitions.ts';
import { program } from './program.ts';
import { binary, derivative, number, unary, variable, type Tree } from './tree.ts';

const none: Definitions = { wiring: 'notebook', printed: new Map(), reach: new Map(), trees: new Map() };

const leaf = fc.oneof(
  fc.constantFrom('s', 't').map(variable),
  fc.integer({ min: 1, max: 5 }).map((n) => number(n)),
);

/** Formulas in s and t of every kind that the book writes. */
const { tree: formula } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'max'), tie('tree'), tie('tree'))
      .map(([op, a, b]) => binary(op, a, b)),
    fc.tuple(tie('tree'), fc.integer({ min: -3, max: 3 })).map(([a, n]) => binary('power', a, number(n))),
    fc
      .tuple(fc.constantFrom('negate', 'exp', 'ln', 'sqrt', 'abs', 'sigmoid'), tie('tree'))
      .map(([op, a]) => unary(op, a)),
  ),
}));

const valueOf = (tree: Tree, method: 'symbolic' | 'dual', s: number, t: number) => {
  const { drawn, run } = program([tree], none, decimals, method);
  const at: Readonly<Record<string, string>> = { s: String(s), t: String(t) };
  return run(drawn.map((name) => decimals.of(at[name] ?? '')))[0];
};

const slope = (tree: Tree, method: 'symbolic' | 'dual', s: number, t: number) =>
  valueOf(derivative(tree, 't'), method, s, t);

test('the rules of calculus and dual numbers give the same derivative wherever a formula has a value and they give one', () => {
  const place = fc.integer({ min: 1, max: 3000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(formula, place, place, (tree, s, t) => {
      // ln(−t) has none, though 1/t does.
      fc.pre(valueOf(tree, 'symbolic', s, t)?.isFinite() === true);
      const [a, b] = [slope(tree, 'symbolic', s, t), slope(tree, 'dual', s, t)];
      fc.pre(a !== undefined && b !== undefined && a.isFinite() && b.isFinite());
      if (a && b) expect(agreeExactly(a, b), `${a.toString()} and ${b.toString()}`).toBe(true);
    }),
    { numRuns: 200, maxSkipsPerRun: 200 },
  );
});

test('derivatives that are known by heart', () => {
  const t = variable('t');
  const at2 = (tree: Tree) => slope(tree, 'symbolic', 1, 2)?.toNumber();
  expect(at2(unary('ln', t))).toBe(0.5);
  expect(at2(binary('power', t, number(3)))).toBe(12);
  expect(at2(unary('abs', unary('negate', t)))).toBe(1);
  expect(at2(binary('max', number(0), unary('negate', t)))).toBe(0);
});
