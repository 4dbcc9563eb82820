import { linkHorizontal, linkVertical } from 'd3-shape';
import { followedBy } from '../model/descent.ts';
import { derivative, parentsOf } from '../model/declaring/network.ts';
import { networkOf, type NetworkName, type Quantity } from '../model/networks/index.ts';
import type { Layout, Point, Segment } from './layout.ts';
import { isWeight, leadingTo } from './wires.ts';

/** What each quantity on the way to the loss is computed from: the arrows of the computation graph. */
export function arrowsOf(wiring: NetworkName): ReadonlyMap<Quantity, readonly Quantity[]> {
  const parents = parentsOf(networkOf(wiring)) as ReadonlyMap<Quantity, readonly Quantity[]>;
  const leading = leadingTo(followedBy(wiring).loss, parents);
  return new Map([...parents].filter(([quantity]) => leading.has(quantity)));
}

/** One step of the walk: a value computed, or a local derivative with the product so far, from the loss to `at`. */
export type Step =
  | { readonly kind: 'forward'; readonly quantity: Quantity }
  | {
      readonly kind: 'backward';
      readonly quantity: Quantity;
      /** The end of the arrow that is walked back. */
      readonly behind: Quantity;
      readonly product: Quantity;
      readonly at: Quantity;
    };

/**
 * Forward from the inputs to the loss, then backward along every path to the weights that an update moves: each arrow
 * once, and none before all that is behind it has come back.
 */
export function walkOf(wiring: NetworkName): readonly Step[] {
  const { loss, moves } = followedBy(wiring);
  const arrows = [...arrowsOf(wiring)];
  const moved = new Set<string>(Object.keys(moves));
  for (const [to, from] of arrows) if (from.some((parent) => moved.has(parent))) moved.add(to);
  const backward = arrows.toReversed().flatMap(([to, from]) =>
    from
      .filter((parent) => moved.has(parent))
      .map((at): Step => ({
        kind: 'backward',
        quantity: derivative(to, at) as Quantity,
        behind: to,
        product: derivative(loss, at) as Quantity,
        at,
      })),
  );
  return [...arrows.map(([quantity]): Step => ({ kind: 'forward', quantity })), ...backward];
}

/** Whether a walk comes back to more than one weight: then products have the room that local derivatives else have. */
export const isWhole = (wiring: NetworkName): boolean => Object.keys(followedBy(wiring).moves).length > 1;

/** What a step finds: the value or the local derivative, and where a walk comes back to many weights the product so far. */
export const foundBy = (wiring: NetworkName, step: Step): Quantity =>
  step.kind === 'backward' && isWhole(wiring) ? step.product : step.quantity;

export interface GraphNode {
  readonly quantity: Quantity;
  readonly at: Point;
  /** Whether it is given rather than computed. */
  readonly given: boolean;
  /** The step that computes it, counted from 1; 0 for what is given. */
  readonly step: number;
}

export interface GraphEdge {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly path: string;
  /** The derivative of `to` in `from`, where the walk comes back over the edge, and where it is written. */
  readonly local: { readonly quantity: Quantity; readonly step: number; readonly at: Point } | undefined;
}

export interface GraphDrawing {
  readonly size: Point;
  readonly nodeHalf: Point;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Where the product from the loss to a quantity is written. */
  readonly products: readonly Product[];
}

export interface Product {
  readonly quantity: Quantity;
  readonly step: number;
  /** Where its symbol stands; its number stands a line below. */
  readonly at: Point;
  readonly anchor: 'middle' | 'start' | 'end';
}

const sizes: Readonly<Record<Layout, Point>> = { wide: [600, 372], narrow: [320, 576] };
const wholeSizes: Readonly<Record<Layout, Point>> = { wide: [600, 456], narrow: [320, 730] };
const halves: Readonly<Record<Layout, Point>> = { wide: [34, 22], narrow: [29, 22] };

/** Where each quantity stands; the one that only another wiring uses takes no room. */
const places: Readonly<Record<Layout, Readonly<Partial<Record<Quantity, Point>>>>> = {
  wide: {
    w1: [36, 112], x1: [36, 168], x2: [36, 224], w2: [36, 280], w12: [36, 336], w21: [36, 56],
    f1: [138, 196], f2: [138, 268], z1: [240, 196], z2: [240, 268], w22: [240, 340], w11: [240, 110],
    f: [350, 110], zhat: [456, 110], CE: [562, 110], z: [456, 240],
  },
  narrow: {
    w1: [31, 28], x1: [95, 28], x2: [160, 28], w2: [225, 28], w12: [289, 28], w21: [31, 92],
    f1: [166, 112], f2: [228, 112], z1: [166, 196], z2: [228, 196], w22: [289, 196], w11: [100, 196],
    f: [100, 312], zhat: [100, 428], CE: [100, 544], z: [280, 428],
  },
}; // prettier-ignore

/** The same with room for the derivative of the loss at every node. */
const wholePlaces: typeof places = {
  wide: {
    w1: [40, 24], w21: [40, 112], x1: [40, 198], x2: [40, 250], w12: [40, 302], w2: [40, 390],
    f1: [144, 140], f2: [144, 302], z1: [252, 140], z2: [252, 302], w11: [252, 38], w22: [252, 392],
    f: [358, 200], zhat: [460, 200], CE: [562, 200], z: [460, 312],
  },
  narrow: {
    w21: [70, 70], w12: [250, 70], w1: [36, 178], x1: [125, 150], x2: [195, 150], w2: [284, 178],
    f1: [104, 262], f2: [216, 262], z1: [104, 350], z2: [216, 350], w11: [36, 446], w22: [284, 446],
    f: [160, 530], zhat: [160, 616], CE: [160, 702], z: [50, 616],
  },
}; // prettier-ignore

/** The computation graph of a wiring, laid out: to the right, on a phone downward. */
export function graph(wiring: NetworkName, layout: Layout): GraphDrawing {
  const whole = isWhole(wiring);
  const at = (quantity: Quantity): Point => (whole ? wholePlaces : places)[layout][quantity] ?? [0, 0];
  const walk = walkOf(wiring);
  const parents = [...arrowsOf(wiring)];
  const computed = new Map(walk.map(({ quantity }, i) => [quantity, i + 1]));
  const quantities = new Set<Quantity>([
    ...parents.flatMap(([, from]) => from),
    ...parents.map(([to]) => to),
  ]);
  return {
    size: (whole ? wholeSizes : sizes)[layout],
    nodeHalf: halves[layout],
    nodes: [...quantities].map((quantity) => {
      const step = computed.get(quantity) ?? 0;
      return { quantity, at: at(quantity), given: step === 0, step };
    }),
    edges: parents.flatMap(([to, from]) => {
      const offsets = offsetsOf(from.map(at), at(to), layout);
      return from.map((parent, i): GraphEdge => {
        const ends = endsOf(at(parent), at(to), layout, offsets[i] ?? 0);
        return {
          from: parent,
          to,
          path: link(ends, layout),
          local: localOn(walk, derivative(to, parent), ends, layout),
        };
      });
    }),
    products: walk.flatMap((step, i) => {
      if (step.kind === 'forward' || isAgain(walk.slice(i + 1), step.product)) return [];
      const place = (whole ? besideNodeOfWhole : besideNode)(at(step.at), isWeight(step.at), layout);
      return [{ quantity: step.product, step: i + 1, ...place }];
    }),
  };
}

/** Whether another path comes back to the same node later: the product is known when the last one has. */
const isAgain = (later: readonly Step[], product: Quantity): boolean =>
  later.some((step) => step.kind === 'backward' && step.product === product);

/** Below its node; on a phone above a weight, and else on the side where no arrow runs. */
function besideNodeOfWhole([x, y]: Point, isWeight: boolean, layout: Layout): Pick<Product, 'at' | 'anchor'> {
  if (layout === 'wide') return { at: [x, y + 40], anchor: 'middle' };
  if (isWeight) return { at: [x, y - 47], anchor: 'middle' };
  return x < 150 ? { at: [x - 36, y - 5], anchor: 'end' } : { at: [x + 36, y - 5], anchor: 'start' };
}

/** Below its node; on a phone to the right, or above where the neighbours leave no room. */
function besideNode([x, y]: Point, isWeight: boolean, layout: Layout): Pick<Product, 'at' | 'anchor'> {
  if (layout === 'wide') return { at: [x, y + 40], anchor: 'middle' };
  return isWeight ? { at: [x, y - 47], anchor: 'middle' } : { at: [x + 40, y - 5], anchor: 'start' };
}

/**
 * Where arrows end along the side of a node: apart, in the order of where they come from, so that none cross there, and
 * one that comes straight as straight as the side has room for.
 */
function offsetsOf(sources: readonly Point[], target: Point, layout: Layout): readonly number[] {
  const along = layout === 'wide' ? 1 : 0;
  const inOrder = sources.toSorted((a, b) => a[along] - b[along]);
  const reach = halves[layout][along] - 6;
  const gap = Math.min(12, (2 * reach) / (sources.length - 1));
  const last = ((sources.length - 1) / 2) * gap;
  const straight = inOrder.findIndex((source) => source[along] === target[along]);
  const slack = reach - last;
  const shift = straight < 0 ? 0 : Math.min(slack, Math.max(-slack, last - straight * gap));
  return sources.map((source) => inOrder.indexOf(source) * gap - last + shift);
}

function endsOf([fx, fy]: Point, [tx, ty]: Point, layout: Layout, spread: number): Segment {
  const [w, h] = halves[layout];
  return layout === 'wide'
    ? [[fx + w, fy], [tx - w, ty + spread]]
    : [[fx, fy + h], [tx + spread, ty - h]]; // prettier-ignore
}

/** A curve with a small arrowhead at its end. */
function link([source, target]: Segment, layout: Layout): string {
  const draw = (layout === 'wide' ? linkHorizontal : linkVertical)();
  const [x, y] = target;
  const [a, b] = layout === 'wide' ? [[-5, -3.5], [-5, 3.5]] : [[-3.5, -5], [3.5, -5]]; // prettier-ignore
  const corner = ([dx = 0, dy = 0]: number[] = []) => `${String(x + dx)},${String(y + dy)}`;
  const head = `M${corner(a)}L${corner([0, 0])}L${corner(b)}`;
  return `${draw({ source: [...source], target: [...target] }) ?? ''}${head}`;
}

function localOn(
  walk: readonly Step[],
  quantity: string,
  [[ax, ay], [bx, by]]: Segment,
  layout: Layout,
): GraphEdge['local'] {
  const index = walk.findIndex((step) => step.kind === 'backward' && step.quantity === quantity);
  const step = walk[index];
  if (!step) return undefined;
  const at: Point = layout === 'wide' ? [(ax + bx) / 2, ay - 60] : [46, (ay + by) / 2];
  return { quantity: step.quantity, step: index + 1, at };
}
