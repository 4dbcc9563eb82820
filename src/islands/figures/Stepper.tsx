import { useEffect, useState } from 'preact/hooks';
import { walkOf } from '../../figures/graph.ts';
import { setStep } from '../../live/store.ts';
import type { FigureProps } from './context.ts';

/** How long a step is shown while the walk plays by itself. */
const pause = 1400;

interface Props {
  readonly figure: FigureProps;
  readonly taken: number;
}

/** Play, back, step, and a slider over all steps; the arrow keys work on each of them. */
export function Stepper({ figure: { words, wiring }, taken }: Props) {
  const walk = walkOf(wiring);
  const [plays, setPlays] = useState(false);
  const isAtEnd = taken >= walk.length;
  useEffect(() => {
    if (!plays) return undefined;
    if (isAtEnd) return setPlays(false);
    const timer = setTimeout(() => setStep(taken + 1), pause);
    return () => clearTimeout(timer);
  }, [plays, taken, isAtEnd]);
  const go = (to: number) => {
    setPlays(false);
    setStep(Math.min(walk.length, Math.max(0, to)));
  };
  const play = () => {
    if (!plays && isAtEnd) setStep(0);
    setPlays(!plays);
  };
  const press = (event: KeyboardEvent) => {
    const to = { ArrowRight: taken + 1, ArrowLeft: taken - 1, Home: 0, End: walk.length }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div class="figure-controls stepper" role="group" aria-label={words['stepper']} onKeyDown={press}>
      <button type="button" onClick={play}>
        {plays ? words['stepPause'] : words['stepPlay']}
      </button>
      <button type="button" onClick={() => go(taken - 1)} disabled={taken === 0}>
        {words['stepBack']}
      </button>
      <button type="button" onClick={() => go(taken + 1)} disabled={isAtEnd}>
        {words['stepNext']}
      </button>
      <input
        type="range"
        min={0}
        max={walk.length}
        step={1}
        value={taken}
        aria-label={words['stepper']}
        aria-valuetext={`${String(taken)} / ${String(walk.length)}`}
        onInput={(event) => go(event.currentTarget.valueAsNumber)}
      />
      <output>
        {taken} / {walk.length}
      </output>
    </div>
  );
}
