import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkName, Quantity } from '../model/networks/index.ts';
import { wirings } from '../model/oracle/states.ts';
import { defaultState, type State } from '../model/state.ts';
import { trace } from '../model/trace.ts';
import { arrowsOf, graph, isWhole, walkOf, type GraphDrawing, type GraphEdge } from './graph.ts';
import type { Point } from './layout.ts';

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

interface Box {
  readonly of: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const around = (of: string, [x, y]: Point, [w, h]: Point): Box => ({
  of,
  left: x - w,
  right: x + w,
  top: y - h,
  bottom: y + h,
});

const areApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

/** The room of what is written: “∂CE/∂w₁₁” above its number, and on the arrows of a walk to one weight a fraction above its. */
function labelsOf({ products, edges }: GraphDrawing, isWhole: boolean): Box[] {
  const width = 62;
  return [
    ...products.map(({ quantity, at: [x, y], anchor }): Box => {
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      return { of: quantity, left, right: left + width, top: y - 12, bottom: y + 20 };
    }),
    ...edges.flatMap(({ local }) =>
      local && !isWhole ? [around(local.quantity, [local.at[0], local.at[1] + 9], [26, 26])] : [],
    ),
  ];
}

/** Points of an arrow on its way, its head left out. */
function pointsOf({ path }: GraphEdge): Point[] {
  const [, curve = ''] = /^M([^M]+)M/.exec(path) ?? [];
  const numbers = curve.split(/[C,]/).map(Number);
  expect(numbers).toHaveLength(8);
  const along = (axis: 0 | 1, t: number): number =>
    [1, 3, 3, 1].reduce(
      (sum, share, i) => sum + share * (1 - t) ** (3 - i) * t ** i * (numbers[2 * i + axis] ?? NaN),
      0,
    );
  return Array.from({ length: 101 }, (_, i): Point => [along(0, i / 100), along(1, i / 100)]);
}

describe.each(
  wirings.flatMap((wiring) => (['wide', 'narrow'] as const).map((layout) => ({ wiring, layout }))),
)('the $wiring graph, $layout', ({ wiring, layout }) => {
  const drawing = graph(wiring, layout);
  const labels = labelsOf(drawing, isWhole(wiring));

  test('writes inside the drawing, and apart from nodes and other labels', () => {
    expect(drawing.products).toHaveLength(wiring === 'notebook' ? 3 : 12);
    const [width, height] = drawing.size;
    const nodes = drawing.nodes.map(({ quantity, at }) => around(quantity, at, drawing.nodeHalf));
    for (const label of labels) {
      const { left, right, top, bottom } = label;
      expect([left >= 0, right <= width, top >= 0, bottom <= height], label.of).toEqual(Array(4).fill(true));
      for (const other of [...nodes, ...labels])
        expect(other === label || areApart(label, other), `${label.of} and ${other.of}`).toBe(true);
    }
  });

  test('leads no arrow through what is written, nor close by', () => {
    for (const edge of drawing.edges) {
      const way = pointsOf(edge).map((point) => around('', point, [3, 3]));
      for (const label of labels)
        expect(
          way.every((point) => areApart(point, label)),
          `${edge.from} → ${edge.to} and ${label.of}`,
        ).toBe(true);
    }
  });

  test('ends the arrows into a node side by side, in the order in which they come', () => {
    const axis = layout === 'wide' ? 1 : 0;
    for (const { quantity, at } of drawing.nodes) {
      const ways = drawing.edges.filter(({ to }) => to === quantity).map(pointsOf);
      const ordered = ways.toSorted((a, b) => (a[0]?.[axis] ?? NaN) - (b[0]?.[axis] ?? NaN));
      const ends = ordered.map((way) => way.at(-1)?.[axis] ?? NaN);
      for (const [i, end] of ends.entries()) {
        expect(Math.abs(end - at[axis]), quantity).toBeLessThanOrEqual(drawing.nodeHalf[axis] - 6);
        if (i > 0) expect(end - (ends[i - 1] ?? NaN), quantity).toBeGreaterThanOrEqual(10);
      }
    }
  });
});
