import { curves, type CurveKind } from '../../figures/curves.ts';
import type { Point } from '../../figures/layout.ts';
import type { Scale } from '../../figures/scale.ts';
import { nudge, paceOf, setState, state } from '../../live/store.ts';
import { printInput, printNumber } from '../../model/print.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import type { State } from '../../model/state.ts';
import { useDrawing } from './context.ts';

interface Props {
  readonly kind: CurveKind;
  readonly wiring: NetworkName;
  readonly now: State;
  readonly x: Scale;
  readonly y: Scale;
  readonly point: Point;
}

/** One arrow key moves a point so far along an axis that is no input of its own. */
const keyStep = 0.01;

/** The point on the curve: dragged along it, or moved with the arrow keys. Up and down still scroll the page. */
export function Handle({ kind, wiring, x, y, point }: Props) {
  const { plain } = useDrawing();
  const curve = curves[kind];
  const moveTo = (value: number) => {
    const [low, high] = x.domain;
    setState({
      ...state.value,
      ...curve.stateAt(Math.min(high, Math.max(low, value)), state.value, wiring),
    });
  };
  const startDrag = (event: PointerEvent) => {
    const target = event.currentTarget;
    if (!(target instanceof SVGElement) || event.button !== 0) return;
    target.setPointerCapture(event.pointerId);
    target.focus({ preventScroll: true });
    if (event.pointerType === 'mouse') event.preventDefault();
  };
  const drag = (event: PointerEvent) => {
    const target = event.currentTarget;
    if (!(target instanceof SVGElement) || !target.hasPointerCapture(event.pointerId)) return;
    const drawing = target.ownerSVGElement;
    if (!drawing) return;
    const box = drawing.getBoundingClientRect();
    moveTo(x.invert(((event.clientX - box.left) / box.width) * drawing.viewBox.baseVal.width));
  };
  const press = (event: KeyboardEvent) => {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[
      event.key
    ];
    if (steps === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (curve.input === curve.x) nudge(curve.input, steps * paceOf(event));
    else moveTo(point[0] + steps * paceOf(event) * keyStep);
  };
  const [cx, cy] = [x(point[0]), y(point[1])];
  const name = (quantity: string) => plain[quantity] ?? quantity;
  return (
    <g
      class="handle"
      role="slider"
      tabIndex={0}
      aria-label={name(curve.x)}
      aria-valuemin={x.domain[0]}
      aria-valuemax={x.domain[1]}
      aria-valuenow={point[0]}
      aria-valuetext={`${name(curve.x)} = ${printInput(point[0])}, ${name(curve.y)} = ${printNumber(point[1])}`}
      onPointerDown={startDrag}
      onPointerMove={drag}
      onKeyDown={press}
    >
      <line class="drop" x1={cx} x2={cx} y1={cy} y2={y.range[0]} />
      <circle class="reach" cx={cx} cy={cy} r={24} />
      <circle class="point" cx={cx} cy={cy} r={7} />
    </g>
  );
}
