import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkName, Quantity } from '../model/networks/index.ts';
import { wirings } from '../model/oracle/states.ts';
import { defaultState, type State } from '../model/state.ts';
import { trace } from '../model/trace.ts';
import { arrowsOf, graph, walkOf } from './graph.ts';

const given = ['x1', 'x2', 'z', 'w1', 'w2', 'w12', 'w21', 'w11', 'w22'] as const;
const value = fc.double({ min: 0.1, max: 2, noNaN: true });
/** All positive, so that no ReLU is shut and each arrow carries a change. */
const states = fc
  .record({ x1: value, x2: value, w1: value, w2: value, w12: value, w21: value, w11: value, w22: value })
  .map((inputs): State => ({ ...defaultState, z: 0.3, ...inputs }));

/** Every given quantity from which arrows lead to another. */
function roots(wiring: NetworkName, quantity: Quantity): Set<Quantity> {
  const parents = arrowsOf(wiring).get(quantity);
  if (!parents) return new Set([quantity]);
  return new Set(parents.flatMap((parent) => [...roots(wiring, parent)]));
}

describe.each(wirings)('the %s graph', (wiring) => {
  test('has an arrow path from an input to a value exactly where changing the one changes the other', () => {
    fc.assert(
      fc.property(states, (state) => {
        const before = trace(wiring, state);
        for (const input of given) {
          const after = trace(wiring, { ...state, [input]: state[input] + 0.25 });
          for (const quantity of arrowsOf(wiring).keys()) {
            const reaches = roots(wiring, quantity).has(input);
            expect(before[quantity] !== after[quantity], `${input} → ${quantity}`).toBe(reaches);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('computes nothing before what it is computed from', () => {
    const { nodes } = graph(wiring, 'wide');
    const step = new Map(nodes.map((node) => [node.quantity, node.step]));
    for (const [quantity, parents] of arrowsOf(wiring)) {
      for (const parent of parents) expect(step.get(parent)).toBeLessThan(step.get(quantity) ?? 0);
    }
  });

  test.each(['wide', 'narrow'] as const)('keeps its nodes apart and inside the drawing (%s)', (layout) => {
    const { nodes, nodeHalf, size } = graph(wiring, layout);
    for (const { at, quantity } of nodes) {
      for (const axis of [0, 1] as const) {
        expect(at[axis] - nodeHalf[axis], quantity).toBeGreaterThanOrEqual(0);
        expect(at[axis] + nodeHalf[axis], quantity).toBeLessThanOrEqual(size[axis]);
      }
      for (const other of nodes.filter((node) => node.quantity !== quantity)) {
        const apart = ([0, 1] as const).some(
          (axis) => Math.abs(at[axis] - other.at[axis]) >= 2 * nodeHalf[axis],
        );
        expect(apart, `${quantity} and ${other.quantity}`).toBe(true);
      }
    }
  });
});

test.each([
  ['notebook', ['dCE_dw11']],
  ['intended', ['dCE_dw1', 'dCE_dw11', 'dCE_dw12', 'dCE_dw2', 'dCE_dw21', 'dCE_dw22']],
] as const)('backward in the %s graph, the steps to a node add up to its derivative', (wiring, gradient) => {
  fc.assert(
    fc.property(states, (state) => {
      const now = trace(wiring, state);
      // 1 − ẑ inherits all of the rounding of ẑ, so its relative error grows like 1/(1 − ẑ).
      const tolerance = 1e-9 + 2 ** -50 / Math.min(now.zhat, 1 - now.zhat);
      const found = new Map<Quantity, number>([['CE', 1]]);
      for (const step of walkOf(wiring)) {
        if (step.kind === 'forward') continue;
        const product = (found.get(step.behind) ?? NaN) * now[step.quantity];
        found.set(step.at, (found.get(step.at) ?? 0) + product);
      }
      for (const [at, value] of found) {
        if (at === 'CE') continue;
        const known = now[`dCE_d${at}` as Quantity];
        expect(Math.abs(known - value), at).toBeLessThan(tolerance * (1 + Math.abs(value)));
      }
      const weights = [...found.keys()].filter((at) => at.startsWith('w')).map((at) => `dCE_d${at}`);
      expect(weights.toSorted()).toEqual([...gradient]);
    }),
  );
});

test.each(['wide', 'narrow'] as const)(
  'writes each derivative of the loss apart from nodes and others (%s)',
  (layout) => {
    const { nodes, nodeHalf, products, size } = graph('intended', layout);
    const boxes = products.map(({ at: [x, y], anchor, quantity, fontSize }) => {
      const width = 5.9 * fontSize;
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      return { quantity, left, right: left + width, top: y - 12, bottom: y + 20 };
    });
    expect(boxes).toHaveLength(12);
    for (const box of boxes) {
      expect(
        [box.left >= 0, box.right <= size[0], box.top >= 0, box.bottom <= size[1]],
        box.quantity,
      ).toEqual([true, true, true, true]);
      for (const {
        at: [x, y],
        quantity,
      } of nodes) {
        const apart =
          box.right <= x - nodeHalf[0] ||
          box.left >= x + nodeHalf[0] ||
          box.bottom <= y - nodeHalf[1] ||
          box.top >= y + nodeHalf[1];
        expect(apart, `${box.quantity} and ${quantity}`).toBe(true);
      }
      for (const other of boxes.filter(({ quantity }) => quantity !== box.quantity)) {
        const apart =
          box.right <= other.left ||
          box.left >= other.right ||
          box.bottom <= other.top ||
          box.top >= other.bottom;
        expect(apart, `${box.quantity} and ${other.quantity}`).toBe(true);
      }
    }
  },
);
