import { useState } from 'preact/hooks';
import { curves, type CurveKind } from '../../figures/curves.ts';
import { placeLabel, widthOf } from '../../figures/label.ts';
import type { Frame, Layout, Point, Segment } from '../../figures/layout.ts';
import { plot, type Ground, type Plot } from '../../figures/plot.ts';
import type { Table } from '../../figures/table.ts';
import { textOf } from '../../live/follow-numbers.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';
import type { Scale } from '../../figures/scale.ts';
import type { State } from '../../model/state.ts';
import { Axes } from './Axes.tsx';
import { useDrawing, useRead, type FigureProps } from './context.ts';
import { Figure } from './Figure.tsx';
import { Handle } from './Handle.tsx';
import { useReader } from './reader.ts';
import { SecantWidth } from './SecantWidth.tsx';
import { still } from './still.tsx';
import { Label, Sentence } from './Text.tsx';

const sizes: Readonly<Record<Layout, Point>> = { wide: [600, 330], narrow: [320, 300] };
const frames: Readonly<Record<Layout, Frame>> = {
  wide: { x: [46, 588], y: [282, 34] },
  narrow: { x: [34, 312], y: [254, 34] },
};

interface Props {
  readonly figure: FigureProps;
  readonly kind: CurveKind;
  /** Whether a second point, a width h away, shows what a derivative is. */
  readonly secant: boolean;
}

/** One quantity over another, with the state's point on it and the tangent there. */
export function Curve({ figure, kind, secant }: Props) {
  const { now, read } = useReader(figure.id);
  const [h, setH] = useState(4);
  const { wiring, words } = figure;
  const width = secant ? h : undefined;
  const curve = curves[kind];
  const says = { x: curve.x, slope: curve.slope, input: curve.input };
  const drawn = plot(kind, wiring, now, frames.wide, width);
  return (
    <Figure
      figure={figure}
      state={now}
      read={read}
      sizes={sizes}
      draw={[
        (layout) => (
          <Plotted
            {...{ kind, wiring, now }}
            plotted={layout === 'wide' ? drawn : plot(kind, wiring, now, frames[layout], width)}
          />
        ),
      ]}
      says={
        <>
          <Sentence
            template={words[howItRuns(read({ quantity: curve.slope, model: wiring }))] ?? ''}
            names={says}
          />{' '}
          {drawn.secant && (
            <Sentence
              template={words['secantSays'] ?? ''}
              names={{ ...says, h: drawn.secant.h, secant: drawn.secant.slope }}
            />
          )}{' '}
          {curve.input !== curve.x && <Sentence template={words['curveMoves'] ?? ''} names={says} />}
        </>
      }
      controls={secant && <SecantWidth h={h} setH={setH} figure={figure} />}
      table={() => tableOf(kind, drawn, read, wiring)}
    />
  );
}

function howItRuns(slope: number): string {
  if (!Number.isFinite(slope)) return 'curveNone';
  return slope < 0 ? 'curveFalls' : slope > 0 ? 'curveRises' : 'curveLevel';
}

export interface PlottedProps {
  readonly kind: CurveKind;
  readonly wiring: NetworkName;
  readonly now: State;
  readonly plotted: Plot;
}

/** The curve in its axes, with its tangent and its point. */
export function Plotted({ kind, wiring, now, plotted }: PlottedProps) {
  const { ground, point, tangent, secant } = plotted;
  const { x, y } = ground;
  return (
    <g class={`curve of-${kind}`}>
      <Line kind={kind} ground={ground} />
      {secant && (
        <g class="secant">
          <LineOf segment={secant.line} ground={ground} />
          {isIn(x, secant.x) && isIn(y, secant.y) && <circle cx={x(secant.x)} cy={y(secant.y)} r={5} />}
        </g>
      )}
      <g class="tangent" data-symbol={curves[kind].slope}>
        <LineOf segment={tangent} ground={ground} />
      </g>
      <TangentLabel kind={kind} plotted={plotted} />
      {point && <Handle {...{ kind, wiring, now, x, y, point }} />}
    </g>
  );
}

/** Whether a value lies within a plot: beside it a point would lie in the text. */
const isIn = ({ domain: [low, high] }: Scale, value: number): boolean => value >= low && value <= high;

/** The axes and the curve. */
const Line = still(
  ({ kind, ground: { x, y, path } }: { readonly kind: CurveKind; readonly ground: Ground }) => {
    const { words } = useDrawing();
    const curve = curves[kind];
    return (
      <>
        <Axes
          {...{ x, y }}
          xName={curve.x}
          yName={curve.y}
          unit={curve.y === 'CE' ? words['nats'] : undefined}
        />
        <path class="line" d={path} />
      </>
    );
  },
);

interface LineOfProps {
  readonly segment: Segment | undefined;
  readonly ground: Ground;
}

function LineOf({ segment, ground: { x, y } }: LineOfProps) {
  if (!segment) return null;
  const [[ax, ay], [bx, by]] = segment;
  return <line x1={x(ax)} y1={y(ay)} x2={x(bx)} y2={y(by)} />;
}

interface TangentLabelProps {
  readonly kind: CurveKind;
  readonly plotted: Plot;
}

/** “slope −0.1289” beside the point, where the lines leave room. */
function TangentLabel({ kind, plotted: { ground, point, tangent, secant } }: TangentLabelProps) {
  const { words, wiring } = useDrawing();
  const read = useRead();
  if (!point || !tangent) return null;
  const { x, y, pieces } = ground;
  const { slope } = curves[kind];
  const reading: Reading = { quantity: slope, model: wiring };
  const value = read(reading);
  const inPixels = ([a, b]: Segment): Segment => [
    [x(a[0]), y(a[1])],
    [x(b[0]), y(b[1])],
  ];
  const drop: Segment = [point, [point[0], y.domain[0]]];
  const lines = [tangent, drop, ...(secant?.line ? [secant.line] : [])].map(inPixels);
  return (
    <g class="tangent-label" data-symbol={slope}>
      <Label
        word={words['curveSlope']}
        reading={reading}
        {...placeLabel(
          [x(point[0]), y(point[1])],
          widthOf(textOf(reading, value)),
          value < 0,
          [...lines, ...pieces],
          { x: x.range, y: y.range },
        )}
      />
    </g>
  );
}

/** The point, its secant, and the curve's samples. */
export function tableOf(
  kind: CurveKind,
  { ground: { samples }, point, secant }: Plot,
  read: (r: Reading) => number,
  model: NetworkName,
): Table {
  const { x, y, slope } = curves[kind];
  const marked: (readonly [number, number, string])[] = [
    ...(point ? [[...point, 'curvePoint'] as const] : []),
    ...(secant ? [[secant.x, secant.y, 'curveSecant'] as const] : []),
  ];
  const at = read({ quantity: slope, model });
  return {
    columns: [x, y, slope, 'curvePoint'],
    rows: [
      ...marked.map(([px, py, name]) => [px, py, name === 'curveSecant' ? (secant?.slope ?? NaN) : at, name]),
      ...samples.map(([px, py]) => [px, py, '', '']),
    ],
  };
}
