import type { Quantity, Wiring } from '../model/trace.ts';
import type { Layout, Point, Segment } from './layout.ts';

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

type Place = 'x1' | 'x2' | 'unit1' | 'unit2' | 'output' | 'bias' | 'unused';

const sizes: Readonly<Record<Layout, Point>> = { wide: [600, 300], narrow: [320, 424] };

const places: Readonly<Record<Layout, Readonly<Record<Place, Point>>>> = {
  wide: {
    x1: [34, 62], x2: [34, 206],
    unit1: [286, 62], unit2: [286, 206], output: [532, 134],
    bias: [440, 262], unused: [34, 278],
  },
  narrow: {
    x1: [76, 34], x2: [244, 34],
    unit1: [76, 196], unit2: [244, 196], output: [114, 344],
    bias: [288, 344], unused: [60, 406],
  },
}; // prettier-ignore

/** The network of a wiring, with everything where a layout puts it. */
export function network(wiring: Wiring, layout: Layout): NetworkDrawing {
  const at = places[layout];
  const isNotebook = wiring === 'notebook';
  const edge = (
    from: Place,
    to: Place,
    weight: Quantity | undefined,
    share: number,
    differs = false,
  ): Edge => {
    const line = between(at, from, to, layout);
    return { weight, line, label: along(line, share), differs };
  };
  const [straight, across] = layout === 'wide' ? [0.5, 0.27] : [0.7, 0.29];
  return {
    size: sizes[layout],
    parts: [
      { kind: 'input', quantities: ['x1'], at: at.x1 },
      { kind: 'input', quantities: ['x2'], at: at.x2 },
      { kind: 'unit', quantities: ['f1', 'z1'], at: at.unit1 },
      { kind: 'unit', quantities: ['f2', 'z2'], at: at.unit2 },
      { kind: 'unit', quantities: ['f', 'zhat'], at: at.output },
      ...(isNotebook
        ? [
            { kind: 'bias', quantities: ['w22'], at: at.bias } as const,
            { kind: 'unused', quantities: ['w21'], at: at.unused } as const,
          ]
        : []),
    ],
    edges: [
      edge('x1', 'unit1', 'w1', straight),
      edge('x2', 'unit1', isNotebook ? 'w2' : 'w21', across, true),
      edge('x1', 'unit2', 'w12', across),
      edge('x2', 'unit2', 'w2', straight),
      edge('unit1', 'output', 'w11', 0.5),
      edge('unit2', 'output', isNotebook ? undefined : 'w22', 0.5, true),
      ...(isNotebook ? [edge('bias', 'output', undefined, 0.5, true)] : []),
    ],
  };
}

/** From the rim of one part to the rim of another, in the direction that the layout runs. */
function between(at: Readonly<Record<Place, Point>>, from: Place, to: Place, layout: Layout): Segment {
  const [x, y] = at[from];
  const [toX, toY] = at[to];
  const [halfWidth, halfHeight] = unitHalf;
  const isUnit = from === 'unit1' || from === 'unit2';
  if (from === 'bias') {
    return layout === 'wide'
      ? [along([at[from], [toX, toY]], 0.17), [toX - 26, toY + halfHeight]]
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
