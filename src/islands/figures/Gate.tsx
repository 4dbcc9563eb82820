import type { Frame, Layout, Point } from '../../figures/layout.ts';
import { plot, type Ground } from '../../figures/plot.ts';
import { linear, type Scale } from '../../figures/scale.ts';
import { dz1_df1 } from '../../model/quantities/index.ts';
import { useDrawing, type FigureProps } from './context.ts';
import { Plotted, tableOf } from './Curve.tsx';
import { Figure } from './Figure.tsx';
import { useReader } from './reader.ts';
import { still } from './still.tsx';
import { Fraction, Sentence } from './Text.tsx';

const sizes: Readonly<Record<Layout, Point>> = { wide: [600, 412], narrow: [320, 404] };
const frames: Readonly<Record<Layout, Frame>> = {
  wide: { x: [58, 588], y: [226, 34] },
  narrow: { x: [50, 312], y: [218, 34] },
};
/** From the bottom of the upper plot to the top of the lower one, and the lower one's height. */
const gap = 72;
const stepHeight = 84;

/** ReLU over the first unit's sum, and below it ReLU's derivative with the kink's convention. */
export function Gate({ figure }: { readonly figure: FigureProps }) {
  const { now, read } = useReader(figure.id);
  const { wiring, words } = figure;
  const f1 = read({ quantity: 'f1', model: wiring });
  const says = f1 > 0 ? 'gateOpen' : f1 < 0 ? 'gateShut' : 'gateKink';
  return (
    <Figure
      figure={figure}
      state={now}
      read={read}
      sizes={sizes}
      draw={[
        (layout) => {
          const plotted = plot('z1_f1', wiring, now, frames[layout]);
          return (
            <g class="gate">
              <ShutSide ground={plotted.ground} />
              <Plotted kind="z1_f1" {...{ wiring, now, plotted }} />
              <Step x={plotted.ground.x} top={frames[layout].y[0] + gap} f1={f1} />
            </g>
          );
        },
      ]}
      says={
        <>
          <Sentence template={words[says] ?? ''} />{' '}
          <Sentence template={words['curveMoves'] ?? ''} names={{ input: 'w1' }} />
        </>
      }
      table={() => tableOf('z1_f1', plot('z1_f1', wiring, now, frames.wide), read, wiring)}
    />
  );
}

/** The side on which nothing passes, hatched; both sides named. */
const ShutSide = still(({ ground: { x, y } }: { readonly ground: Ground }) => {
  const { id, layout, words } = useDrawing();
  const hatch = `hatch-${id}-${layout}`;
  const [left] = x.range;
  const [bottom, top] = y.range;
  return (
    <g>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" x2="0" y1="0" y2="8" />
        </pattern>
      </defs>
      <rect
        class="shut-side"
        x={left}
        y={top}
        width={x(0) - left}
        height={bottom - top}
        fill={`url(#${hatch})`}
        opacity={0.4}
      />
      <text class="note" x={x(0) - 10} y={top + 16} text-anchor="end">
        {words['shut']}
      </text>
      <text class="note" x={x(0) + 10} y={top + 16}>
        {words['open']}
      </text>
    </g>
  );
});

/** The derivative: level on both sides, a jump at 0, where a filled dot is the value that the code takes. */
function Step({ x, top, f1 }: { readonly x: Scale; readonly top: number; readonly f1: number }) {
  return (
    <g class="derivative">
      <Jump x={x} top={top} />
      <circle class="here" cx={x(f1)} cy={stepScale(top)(dz1_df1(f1))} r={6.5} />
    </g>
  );
}

const stepScale = (top: number): Scale => linear([0, 1], [top + stepHeight, top]);

const Jump = still(({ x, top }: { readonly x: Scale; readonly top: number }) => {
  const y = stepScale(top);
  const [left, right] = x.range;
  const taken = dz1_df1(0);
  return (
    <>
      <g data-symbol="dz1_df1">
        <Fraction of="dz1_df1" x={left - 34} y={y(0.5)} size={14} />
      </g>
      <g class="axes">
        {[0, 1].map((tick) => (
          <g key={tick}>
            <line class="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 7} y={y(tick) + 4} text-anchor="end">
              {String(tick)}
            </text>
          </g>
        ))}
      </g>
      <line class="step" x1={left} x2={x(0)} y1={y(dz1_df1(-1))} y2={y(dz1_df1(-1))} />
      <line class="step" x1={x(0)} x2={right} y1={y(dz1_df1(1))} y2={y(dz1_df1(1))} />
      <circle class="not-taken" cx={x(0)} cy={y(1 - taken)} r={4.5} />
      <circle class="taken" cx={x(0)} cy={y(taken)} r={4.5} />
    </>
  );
});
