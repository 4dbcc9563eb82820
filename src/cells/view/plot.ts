import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { fill } from '../../contract/fill.ts';
import type { Plot, Point, Series } from '../output.ts';
import { markup, type Markup } from './markup.ts';
import type { Words } from './words.ts';

const width = 420;
const height = 204;
const margin = { top: 24, right: 14, bottom: 34, left: 52 };

type Scale = ScaleLinear<number, number>;

/** A line plot as a picture, with what it shows in words for who does not see it, and a legend if it has several lines. */
export function plotMarkup(plot: Plot, words: Words): Markup {
  const points = plot.series.flatMap(({ points: all }) => all);
  const x = scaleOf(points.map(([at]) => at)).range([margin.left, width - margin.right]);
  const y = scaleOf(heightsOf(points))
    .nice(4)
    .range([height - margin.bottom, margin.top]);
  const label = describe(plot, words);
  return markup('div', { class: 'cell-plot' }, [
    markup('svg', { viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'img', 'aria-label': label }, [
      ...y.ticks(4).map((tick) => yTick(y, tick)),
      ...x.ticks(6).map((tick) => xTick(x, tick)),
      text({ x: (margin.left + width - margin.right) / 2, y: height - 4 }, plot.x, 'middle', 'axis-name'),
      text({ x: 4, y: 11 }, plot.y, 'start', 'axis-name'),
      ...plot.series.map((series, i) => path(series, i, x, y)),
    ]),
    ...(plot.series.length > 1 ? [legend(plot.series)] : []),
  ]);
}

const heightsOf = (points: readonly Point[]): readonly number[] =>
  points.map(([, at]) => at).filter((at) => at !== null);

/** A flat line gets some room, so that it has a height to lie at. */
function scaleOf(values: readonly number[]): Scale {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (low > high) return scaleLinear().domain([0, 1]);
  const room = low === high ? Math.abs(low) / 2 || 1 : 0;
  return scaleLinear().domain([low - room, high + room]);
}

const yTick = (y: Scale, tick: number): Markup =>
  markup('g', { class: 'tick' }, [
    markup('path', { d: `M${String(margin.left)} ${round(y(tick))}H${String(width - margin.right)}` }),
    text({ x: margin.left - 6, y: y(tick) + 3.5 }, y.tickFormat(4)(tick), 'end'),
  ]);

const xTick = (x: Scale, tick: number): Markup =>
  markup('g', { class: 'tick' }, [
    text({ x: x(tick), y: height - margin.bottom + 14 }, x.tickFormat(6)(tick), 'middle'),
  ]);

const text = (at: { x: number; y: number }, content: string, anchor: string, name = ''): Markup =>
  markup(
    'text',
    { ...(name ? { class: name } : {}), x: round(at.x), y: round(at.y), 'text-anchor': anchor },
    [content],
  );

function path({ points }: Series, i: number, x: Scale, y: Scale): Markup {
  const draw = line<Point>()
    .defined(([, at]) => at !== null)
    .x(([at]) => x(at))
    .y(([, at]) => y(at ?? 0))
    .digits(1);
  return markup('path', { class: `series series-${String(i + 1)}`, d: draw(points) ?? '' });
}

const legend = (series: readonly Series[]): Markup =>
  markup(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    series.map(({ name }, i) => markup('li', { class: `series-${String(i + 1)}` }, [name])),
  );

const round = (value: number): string => String(Number(value.toFixed(1)));

function describe({ x, y, series }: Plot, words: Words): string {
  const lines = series.map(({ name, points }) => {
    const heights = heightsOf(points);
    const short = (value: number | null | undefined) =>
      value === null || value === undefined ? '–' : String(Number(value.toPrecision(5)));
    return fill(words.cellLine, {
      name,
      points: String(points.length),
      from: short(points[0]?.[1]),
      to: short(points.at(-1)?.[1]),
      low: short(heights.reduce((a, b) => Math.min(a, b), Infinity)),
      high: short(heights.reduce((a, b) => Math.max(a, b), -Infinity)),
    });
  });
  return [fill(words.cellPlot, { x, y }), ...lines].join(' ');
}
