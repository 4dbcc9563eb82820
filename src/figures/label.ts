import type { Frame, Point, Segment } from './layout.ts';

/** Where a label's text begins or ends, and its baseline. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** About the room that “slope ” takes, in any language of the book, and each figure after it, in pixels. */
const wordWidth = 42;
const figureWidth = 7.3;
const rise = 13;
const descent = 4;
/** From the point to the label, sideways. */
const aside = 14;

/** The width of “slope −0.1289”, for its number as printed. */
export const widthOf = (number: string): number => wordWidth + figureWidth * number.length;

/**
 * A place for a label of a width beside a point, inside the frame and on none of the lines, where there is one. Below
 * the point a falling curve leaves room to the left, a rising one to the right; near the bottom it is looked for above.
 */
export function placeLabel(
  point: Point,
  width: number,
  falls: boolean,
  lines: readonly Segment[],
  frame: Frame,
): Place {
  const [left, right] = frame.x;
  const [bottom, top] = frame.y;
  const inside = placesFor(point, falls, frame).filter((place) => {
    const { x, y } = boxOf(place, width);
    return x[0] >= left && x[1] <= right && y[0] >= top && y[1] <= bottom;
  });
  const free = inside.find((place) => !lines.some((line) => crosses(boxOf(place, width), line)));
  return free ?? inside[0] ?? { x: left, y: top + rise, anchor: 'start' };
}

/** The places that come into question, the likeliest first. */
function placesFor([px, py]: Point, falls: boolean, { x: [left, right], y: [bottom] }: Frame): Place[] {
  const low = py + 44 > bottom;
  const [near, across] = low ? [-20, 30] : [30, -20];
  const toTheLeft = (y: number): Place => ({ x: px - aside, y: py + y, anchor: 'end' });
  const toTheRight = (y: number): Place => ({ x: px + aside, y: py + y, anchor: 'start' });
  const [first, second] = falls === low ? [toTheRight, toTheLeft] : [toTheLeft, toTheRight];
  const atTheEdges = (y: number): Place[] => {
    const edges: Place[] = [
      { x: left + 4, y: py + y, anchor: 'start' },
      { x: right, y: py + y, anchor: 'end' },
    ];
    return px < (left + right) / 2 ? edges : edges.reverse();
  };
  return [
    first(near),
    second(near),
    second(across),
    first(across),
    ...[near, across, 2 * near, 2 * across, 3 * near].flatMap(atTheEdges),
  ];
}

const boxOf = ({ x, y, anchor }: Place, width: number): Box => ({
  x: anchor === 'start' ? [x, x + width] : [x - width, x],
  y: [y - rise, y + descent],
});

/** Whether a straight line runs through a box. */
function crosses({ x, y }: Box, [a, b]: Segment): boolean {
  const [[ax, ay], [bx, by]] = a[0] <= b[0] ? [a, b] : [b, a];
  const [from, to] = [Math.max(x[0], ax), Math.min(x[1], bx)];
  if (from > to) return false;
  const heightAt = (at: number) => (ax === bx ? ay : ay + ((by - ay) * (at - ax)) / (bx - ax));
  const heights = ax === bx ? [ay, by] : [heightAt(from), heightAt(to)];
  return Math.max(...heights) >= y[0] && Math.min(...heights) <= y[1];
}
