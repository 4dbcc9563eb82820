import { wiringsOf, type NetworkName, type Quantity } from '../model/networks/index.ts';
import type { Layout, Point, Segment } from './layout.ts';
import { isWeight, wiredAs, type Wire } from './wires.ts';

/** A part of the network as it is drawn: an input, a unit with its sum and what it passes on, or a lone weight. */
export interface Part {
  readonly kind: 'input' | 'unit' | 'bias' | 'unused';
  readonly quantities: readonly Quantity[];
  readonly at: Point;
}

export interface Edge {
  /** The weight on it; without one the number passes as it is. */
  readonly weight: Quantity | undefined;
  readonly line: Segment;
  /** Where its label stands, as a share of the way. */
  readonly label: Point;
  /** Whether the other wiring has something else here. */
  readonly differs: boolean;
}

export interface NetworkDrawing {
  readonly size: Point;
  readonly parts: readonly Part[];
  readonly edges: readonly Edge[];
}

/** Half the width and height of a unit; an input and a bias are circles of this radius. */
export const unitHalf: Point = [60, 25];
export const radius = 25;

/** A node by the quantity that stands in it, an input or a unit's sum; or a lone weight. */
type Place = string;

export const networkSizes: Readonly<Record<Layout, Point>> = { wide: [600, 300], narrow: [320, 424] };

/** Where the nodes of a network of two inputs and two hidden units stand. */
const places: Readonly<Record<Layout, Readonly<Record<Place, Point>>>> = {
  wide: {
    x1: [34, 62], x2: [34, 206],
    f1: [286, 62], f2: [286, 206], f: [532, 134],
    bias: [440, 262], unused: [34, 278],
  },
  narrow: {
    x1: [76, 34], x2: [244, 34],
    f1: [76, 196], f2: [244, 196], f: [114, 344],
    bias: [288, 344], unused: [60, 406],
  },
}; // prettier-ignore

/** The network of a wiring, with everything where a layout puts it. */
export function network(wiring: NetworkName, layout: Layout): NetworkDrawing {
  const { data, units, wires, unused } = wiredAs(wiring);
  const at = (place: Place): Point => places[layout][place] ?? [0, 0];
  const [output] = units.slice(-1);
  const biases = wires.filter(({ from }) => isWeight(from)).map(({ from }) => from);
  const nodes: readonly Place[] = [...data, ...units.map(({ sum }) => sum)];
  const column = (place: Place): number => nodes.indexOf(place) % data.length;
  const [straight, across] = layout === 'wide' ? [0.5, 0.27] : [0.7, 0.29];
  return {
    size: networkSizes[layout],
    parts: [
      ...data.map((input): Part => ({ kind: 'input', quantities: [input], at: at(input) })),
      ...units.map(({ sum, out }): Part => ({ kind: 'unit', quantities: [sum, out], at: at(sum) })),
      ...biases.map((weight): Part => ({ kind: 'bias', quantities: [weight], at: at('bias') })),
      ...unused.map((weight): Part => ({ kind: 'unused', quantities: [weight], at: at('unused') })),
    ],
    edges: wires.map((wire): Edge => {
      const from = isWeight(wire.from) ? 'bias' : wire.from;
      const line = between(at(from), at(wire.to), kindOf(from, data), layout);
      const share = wire.to === output?.sum ? 0.5 : column(from) === column(wire.to) ? straight : across;
      return { weight: wire.weight, line, label: along(line, share), differs: differs(wire, wiring) };
    }),
  };
}

const kindOf = (place: Place, data: readonly string[]): From =>
  place === 'bias' ? 'bias' : data.includes(place) ? 'input' : 'unit';

/** Whether another wiring of the same network has something else in the place of a wire. */
const differs = (wire: Wire, wiring: NetworkName): boolean =>
  wiringsOf(wiring).some(
    (other) =>
      other !== wiring &&
      !wiredAs(other).wires.some(
        ({ from, to, weight }) => from === wire.from && to === wire.to && weight === wire.weight,
      ),
  );

/** Every quantity that the drawing shows, the given ones first. */
export function quantitiesDrawn(wiring: NetworkName): readonly Quantity[] {
  const { data, units, weights } = wiredAs(wiring);
  return [...data, ...weights, ...units.map(({ sum }) => sum), ...units.map(({ out }) => out)];
}

type From = 'input' | 'unit' | 'bias';

/** From the rim of one part to the rim of another, in the direction that the layout runs. */
function between([x, y]: Point, [toX, toY]: Point, from: From, layout: Layout): Segment {
  const [halfWidth, halfHeight] = unitHalf;
  const isUnit = from === 'unit';
  if (from === 'bias') {
    return layout === 'wide'
      ? [along([[x, y], [toX, toY]], 0.17), [toX - 26, toY + halfHeight]]
      : [[x - radius, y], [toX + halfWidth, toY]]; // prettier-ignore
  }
  if (layout === 'narrow') {
    const spread = isUnit ? Math.sign(x - toX) * 24 : Math.sign(x - toX) * 14;
    return [[x, y + (isUnit ? halfHeight : radius)], [toX + spread, toY - halfHeight]]; // prettier-ignore
  }
  const spread = Math.sign(y - toY) * 9;
  return [[x + (isUnit ? halfWidth : radius), y], [toX - halfWidth, toY + spread]]; // prettier-ignore
}

function along([[ax, ay], [bx, by]]: Segment, share: number): Point {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

/** How thick the line of a weight is, in pixels: from 1 for 0 to at most 7. */
export const thickness = (weight: number): number => 1 + 6 * (1 - 1 / (1 + Math.abs(weight)));
