import { tickCounts, type Scale } from '../../figures/scale.ts';
import { printTick } from '../../model/print.ts';
import { useDrawing } from './context.ts';
import { still } from './still.tsx';
import { Symbol } from './Text.tsx';

interface Props {
  readonly x: Scale;
  readonly y: Scale;
  readonly xName: string;
  readonly yName: string;
  readonly unit?: string | undefined;
  /** A word in place of the x axis's symbol. */
  readonly xWord?: string | undefined;
  /** Whether the plot has only half of the figure's width. */
  readonly few?: boolean;
}

/** Both axes: quiet lines across at the y ticks, names at the ends, the unit beside the name. */
export const Axes = still(({ x, y, xName, yName, unit, xWord, few = false }: Props) => {
  const { layout } = useDrawing();
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const ticks = x.ticks(tickCounts[few ? 'narrow' : layout]);
  // What has a word in place of a symbol is counted.
  const xTicks = xWord ? ticks.filter(Number.isInteger) : ticks;
  return (
    <g class="axes">
      {y.ticks(tickCounts.upright).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 7} y={y(tick) + 4} text-anchor="end">
            {printTick(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <g key={tick}>
          <line class="tick" x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} />
          <text x={x(tick)} y={bottom + 18} text-anchor="middle">
            {printTick(tick)}
          </text>
        </g>
      ))}
      <line class="axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      <g data-symbol={xName}>
        {xWord ? (
          <text x={right} y={bottom + 36} text-anchor="end">
            {xWord}
          </text>
        ) : (
          <Symbol of={xName} x={right} y={bottom + 38} anchor="end" />
        )}
      </g>
      <g data-symbol={yName}>
        <Symbol of={yName} x={left} y={top - 12} />
      </g>
      {unit && (
        <text x={left + 17} y={top - 12}>
          {unit}
        </text>
      )}
    </g>
  );
});
