import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabel, widthOf, type Place } from './label.ts';
import type { Frame, Point, Segment } from './layout.ts';

const frame: Frame = { x: [34, 312], y: [254, 34] };
const points = fc.tuple(
  fc.double({ min: 34, max: 312, noNaN: true }),
  fc.double({ min: 34, max: 254, noNaN: true }),
);

/** The letters of “slope −0.1289”, 12 pixels high, as points. */
const inkOf = ({ x, y, anchor }: Place): Point[] =>
  Array.from({ length: 93 }, (_, i): Point[] =>
    [0, 4, 8, 12].map((up) => [anchor === 'start' ? x + i : x - i, y - up]),
  ).flat();

/** A line through a point, from one side of the frame to the other. */
const through = ([px, py]: Point, slope: number): Segment => [
  [frame.x[0], py + slope * (frame.x[0] - px)],
  [frame.x[1], py + slope * (frame.x[1] - px)],
];

test('a label stays in its frame, wherever the point is and whatever crosses it', () => {
  fc.assert(
    fc.property(points, fc.boolean(), fc.array(fc.tuple(points, points)), (point, falls, lines) => {
      for (const [x, y] of inkOf(placeLabel(point, widthOf('−0.1289'), falls, lines, frame))) {
        expect(x).toBeGreaterThanOrEqual(frame.x[0]);
        expect(x).toBeLessThanOrEqual(frame.x[1]);
        expect(y).toBeGreaterThanOrEqual(frame.y[1]);
        expect(y).toBeLessThanOrEqual(frame.y[0]);
      }
    }),
  );
});

test('a line through the point never runs through its label', () => {
  fc.assert(
    fc.property(points, fc.double({ min: -3, max: 3, noNaN: true }), (point, slope) => {
      const [[left, start], [right, end]] = through(point, slope);
      const place = placeLabel(
        point,
        widthOf('−0.1289'),
        slope > 0,
        [
          [
            [left, start],
            [right, end],
          ],
        ],
        frame,
      );
      for (const [x, y] of inkOf(place)) {
        const onLine = start + ((end - start) * (x - left)) / (right - left);
        expect(Math.abs(y - onLine)).toBeGreaterThan(0.5);
      }
    }),
  );
});
