import { useRef } from 'preact/hooks';
import { printInput } from '../../model/print.ts';
import type { FigureProps } from './context.ts';

interface Props {
  readonly figure: FigureProps;
  readonly h: number;
  setH(h: number): void;
}

const widest = 4;
const narrowest = 0.001;
/** A whole second and a half, in which h shrinks by equal ratios. */
const duration = 1500;

/** The slider runs from 0, h at its narrowest, to 1, by equal ratios. */
const sliderOf = (h: number): number => Math.log(h / narrowest) / Math.log(widest / narrowest);
const widthOf = (slider: number): number =>
  Number((narrowest * (widest / narrowest) ** slider).toPrecision(2));

/** How far apart the secant's two points are: a slider, and a button that lets the width shrink. */
export function SecantWidth({ figure, h, setH }: Props) {
  const frame = useRef(0);
  const shrink = () => {
    cancelAnimationFrame(frame.current);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setH(narrowest);
    const start = performance.now();
    const from = h <= 2 * narrowest ? 1 : sliderOf(h);
    const next = (time: number) => {
      const left = Math.max(0, 1 - (time - start) / duration);
      setH(widthOf(from * left));
      if (left > 0) frame.current = requestAnimationFrame(next);
    };
    frame.current = requestAnimationFrame(next);
  };
  return (
    <div class="figure-controls">
      <label>
        <span>{figure.words['secantWidth']}</span>
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={sliderOf(h)}
          aria-valuetext={`h = ${printInput(h)}`}
          onInput={(event) => {
            cancelAnimationFrame(frame.current);
            setH(widthOf(event.currentTarget.valueAsNumber));
          }}
        />
      </label>
      <output>{printInput(h)}</output>
      <button type="button" onClick={shrink}>
        {figure.words['secantShrink']}
      </button>
    </div>
  );
}
