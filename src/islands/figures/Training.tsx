import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Layout } from '../../figures/layout.ts';
import { planeOf, reachOf } from '../../figures/plane.ts';
import { linear, type Scale } from '../../figures/scale.ts';
import type { Table } from '../../figures/table.ts';
import { epochsToDraw, lossPlot, trainingFrames, trainingSizes } from '../../figures/training.ts';
import { fill } from '../../contract/fill.ts';
import { setInput } from '../../live/store.ts';
import { laterVisitors, type Visitor } from '../../model/networks/visitors.ts';
import { printInput } from '../../model/print.ts';
import type { PageState } from '../../model/state.ts';
import {
  divergedAbove,
  forward,
  opened,
  rightOn,
  trainedWeights,
  weightsAt,
  weightsOf,
  type Six,
  type Training as Descent,
} from '../../model/training.ts';
import { Axes } from './Axes.tsx';
import { useDrawing, type FigureProps } from './context.ts';
import { Figure } from './Figure.tsx';
import { useReader } from './reader.ts';
import { still } from './still.tsx';
import { Sentence } from './Text.tsx';
import { useRun, type Run } from './training-run.ts';

/** How many epochs a training may have; the figure is built with the first. */
const lengths = [300, 1000, 10_000] as const;
const speeds = [1, 10, 100] as const;
/** Learning rates worth a try: too small, right, too large. */
const rates = [0.01, 0.5, 10] as const;

/** All six weights trained on the visitors: the plane as the network divides it, and the loss from epoch to epoch. */
export function Training({ figure }: { readonly figure: FigureProps }) {
  const { now, read } = useReader(figure.id);
  const [epochs, setEpochs] = useState<number>(lengths[0]);
  const { visitors, eta } = now;
  const weights = weightsOf(now);
  const key = useMemo(() => keyOf(now, epochs), [now, epochs]);
  const run = useRun({ visitors, weights, eta, epochs }, key);
  const { training } = run;
  const [at, setAt] = useState<number>();
  const shown = Math.max(0, Math.min(at ?? Infinity, training.done));
  const six = weightsAt(training, shown);
  return (
    <Figure
      figure={figure}
      state={now}
      read={read}
      sizes={trainingSizes}
      draw={[
        (layout) => (
          <g class="training">
            <Plane {...{ layout, visitors, six }} />
            <Losses {...{ layout, training, shown }} />
          </g>
        ),
      ]}
      says={<Says {...{ figure, now, run, shown, six }} />}
      controls={<Controls {...{ figure, now, run, shown, setAt, epochs, setEpochs }} />}
      table={() => tableOf(training, visitors)}
    />
  );
}

/** Two states of the page with the same key are trained alike. */
const keyOf = ({ visitors, eta, ...inputs }: PageState, epochs: number): string =>
  JSON.stringify([visitors, eta, epochs, trainedWeights.map((name) => inputs[name])]);

interface PlaneProps {
  readonly layout: Layout;
  readonly visitors: readonly Visitor[];
  readonly six: Six;
}

/** Who stands where in the plane of the two features, and what the network says of each place. */
function Plane({ layout, visitors, six }: PlaneProps) {
  const frame = trainingFrames[layout].plane;
  const reach = useMemo(() => {
    const all = [...visitors, ...laterVisitors];
    return { x: reachOf(all, 'x1'), y: reachOf(all, 'x2') };
  }, [visitors]);
  const { x, y } = useMemo(
    () => ({ x: linear(reach.x, frame.x), y: linear(reach.y, frame.y) }),
    [reach, frame],
  );
  const { sectors, boundary, gates } = planeOf(six, reach.x, reach.y);
  const pixels = ([a, b]: readonly [number, number]): string => `${x(a).toFixed(2)},${y(b).toFixed(2)}`;
  const rays = (ends: readonly (readonly [number, number])[], name: string) =>
    ends.map((end, i) => (
      <line key={`${name} ${String(i)}`} class={name} x1={x(0)} y1={y(0)} x2={x(end[0])} y2={y(end[1])} />
    ));
  return (
    <g class="plane">
      {sectors.map(({ corners, says }, i) => (
        <polygon key={i} class={says} points={corners.map(pixels).join(' ')} />
      ))}
      <Axes {...{ x, y }} xName="x1" yName="x2" few />
      {gates.map((ends, unit) => rays(ends, `gate of-${String(unit + 1)}`))}
      {rays(boundary, 'boundary')}
      <Marks {...{ x, y, visitors }} />
      <Wrong {...{ x, y, visitors, six }} />
    </g>
  );
}

interface MarksProps {
  readonly x: Scale;
  readonly y: Scale;
  readonly visitors: readonly Visitor[];
}

/** A disc for a person, a square for anything else; small ones for visitors whom the training never sees. */
const Marks = still(({ x, y, visitors }: MarksProps) => (
  <>
    {laterVisitors.map((visitor, i) => (
      <Mark key={`later ${String(i)}`} {...{ x, y, visitor }} half={2.5} of="later" />
    ))}
    {visitors.map((visitor, i) => (
      <Mark key={i} {...{ x, y, visitor }} half={4.5} of="seen" />
    ))}
  </>
));

interface MarkProps extends Pick<MarksProps, 'x' | 'y'> {
  readonly visitor: Visitor;
  readonly half: number;
  readonly of: string;
}

function Mark({ x, y, visitor, half, of }: MarkProps) {
  const [cx, cy] = [x(visitor.x1), y(visitor.x2)];
  if (visitor.z === 1) return <circle class={`mark ${of}`} cx={cx} cy={cy} r={half} />;
  return <rect class={`mark ${of} thing`} x={cx - half} y={cy - half} width={2 * half} height={2 * half} />;
}

/** A ring around each visitor on whom the network is wrong. */
function Wrong({ x, y, visitors, six }: MarksProps & { readonly six: Six }) {
  const isWrong = (visitor: Visitor) => forward(six, visitor).f > 0 !== (visitor.z === 1);
  return (
    <>
      {visitors.filter(isWrong).map((visitor, i) => (
        <circle key={i} class="wrong" cx={x(visitor.x1)} cy={y(visitor.x2)} r={9} />
      ))}
    </>
  );
}

interface LossesProps {
  readonly layout: Layout;
  readonly training: Descent;
  readonly shown: number;
}

function Losses({ layout, training, shown }: LossesProps) {
  const { words } = useDrawing();
  const { x, y, path } = useMemo(
    () => lossPlot(training, trainingFrames[layout].losses),
    [training, training.done, layout],
  );
  const loss = training.losses[shown] ?? NaN;
  return (
    <g class="descent">
      <Axes
        {...{ x, y }}
        xName="iterations"
        xWord={words['trainingEpoch']}
        yName="CE"
        unit={words['nats']}
        few
      />
      <path class="steps-line" d={path} />
      {Number.isFinite(loss) && (
        <circle class="dot end" cx={x(shown)} cy={y(Math.min(y.domain[1], loss))} r={4.5} />
      )}
    </g>
  );
}

interface SaysProps {
  readonly figure: FigureProps;
  readonly now: PageState;
  readonly run: Run;
  readonly shown: number;
  readonly six: Six;
}

function Says({ figure, now, run, shown, six }: SaysProps) {
  const { words, wiring } = figure;
  const { training } = run;
  const { visitors } = now;
  const [first, second] = opened(visitors, six);
  return (
    <>
      <Sentence
        template={words['trainingSays'] ?? ''}
        names={{
          epoch: shown,
          eta: { quantity: 'eta', model: wiring },
          loss: training.losses[shown] ?? NaN,
          first: training.losses[0] ?? NaN,
          right: rightOn(visitors, six),
          n: visitors.length,
          rightLater: rightOn(laterVisitors, six),
          later: laterVisitors.length,
        }}
      />{' '}
      <Sentence template={words['trainingOpened'] ?? ''} names={{ first, second }} />{' '}
      {Math.min(first, second) === 0 && words['trainingDead']}{' '}
      {training.diverged && (
        <strong>
          {fill(words['trainingDiverged'] ?? '', {
            epoch: String(training.done),
            most: printInput(divergedAbove),
          })}
        </strong>
      )}
    </>
  );
}

interface ControlsProps extends Omit<SaysProps, 'six'> {
  readonly epochs: number;
  setAt(epoch: number | undefined): void;
  setEpochs(epochs: number): void;
}

function Controls({ figure, now, run, shown, setAt, epochs, setEpochs }: ControlsProps) {
  const { words } = figure;
  const [plays, setPlays] = useState(false);
  const [speed, setSpeed] = useState<number>(speeds[0]);
  const { done } = run.training;
  const isAtEnd = shown >= done && !run.isRunning;
  // Before the next frame, lest one epoch more should pass once it says that it rests.
  useLayoutEffect(() => {
    if (!plays) return undefined;
    if (isAtEnd) return setPlays(false);
    const frame = requestAnimationFrame(() => setAt(Math.min(done, shown + speed)));
    return () => cancelAnimationFrame(frame);
  }, [plays, shown, speed, isAtEnd, done]);
  const go = (epoch: number) => {
    setPlays(false);
    setAt(Math.min(done, Math.max(0, epoch)));
  };
  const play = () => {
    // Who wants no motion sees the start and, with the next press, the end.
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return go(isAtEnd ? 0 : done);
    if (!plays && isAtEnd) setAt(0);
    setPlays(!plays);
  };
  const start = (act: () => void) => {
    setPlays(false);
    setAt(undefined);
    // The same length and rate again: the rest is wanted after all.
    run.resume();
    act();
  };
  return (
    <div class="training-controls" role="group" aria-label={words['trainingControls']}>
      <div class="figure-controls">
        <Steps {...{ words, plays, play, go, shown, done }} />
        <Choice name={words['trainingSpeed'] ?? ''} of={speeds} chosen={speed} choose={setSpeed} />
      </div>
      <div class="figure-controls">
        <Choice
          name={words['trainingEpochs'] ?? ''}
          of={lengths}
          chosen={epochs}
          choose={(count) => start(() => setEpochs(count))}
        />
        <Rates {...{ figure, now, start }} />
        <Progress {...{ words, run, epochs }} />
      </div>
    </div>
  );
}

interface StepsProps {
  readonly words: FigureProps['words'];
  readonly plays: boolean;
  readonly shown: number;
  readonly done: number;
  play(): void;
  go(epoch: number): void;
}

/** Play, back, step, and a slider over all epochs. */
function Steps({ words, plays, play, go, shown, done }: StepsProps) {
  return (
    <>
      <button type="button" onClick={play}>
        {plays ? words['stepPause'] : words['stepPlay']}
      </button>
      <button type="button" onClick={() => go(shown - 1)} disabled={shown === 0}>
        {words['stepBack']}
      </button>
      <button type="button" onClick={() => go(shown + 1)} disabled={shown >= done}>
        {words['stepNext']}
      </button>
      <input
        type="range"
        min={0}
        max={Math.max(1, done)}
        step={1}
        value={shown}
        aria-label={words['trainingEpoch']}
        onInput={(event) => go(event.currentTarget.valueAsNumber)}
      />
      <output aria-live="off">{shown}</output>
    </>
  );
}

interface RatesProps extends Pick<SaysProps, 'figure' | 'now'> {
  start(act: () => void): void;
}

/** Learning rates worth a try, a button each. */
function Rates({ figure: { words, plain }, now, start }: RatesProps) {
  const eta = plain['eta'] ?? '';
  return (
    <span class="rates">
      {words['trainingRate']} {eta}
      {rates.map((rate) => (
        <button
          key={rate}
          type="button"
          aria-pressed={now.eta === rate}
          aria-label={`${eta} = ${printInput(rate)}`}
          onClick={() => start(() => setInput('eta', rate))}
        >
          {printInput(rate)}
        </button>
      ))}
    </span>
  );
}

interface ProgressProps extends Pick<SaysProps, 'run'> {
  readonly words: FigureProps['words'];
  readonly epochs: number;
}

/** How far a long training has come, and a way to end it. */
function Progress({ words, run, epochs }: ProgressProps) {
  const { isRunning, isCancelled, cancel, training } = run;
  const done = String(training.done);
  return (
    <>
      {isRunning && (
        <>
          <progress value={Math.max(0, training.done)} max={epochs} aria-label={words['trainingControls']} />
          <button type="button" onClick={cancel}>
            {words['trainingCancel']}
          </button>
        </>
      )}
      <output class="training-progress" role="status" aria-live={isRunning ? 'off' : 'polite'}>
        {isRunning && fill(words['trainingProgress'] ?? '', { done, all: String(epochs) })}
        {isCancelled && fill(words['trainingCancelled'] ?? '', { epoch: done })}
      </output>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly of: readonly number[];
  readonly chosen: number;
  choose(value: number): void;
}

const Choice = ({ name, of, chosen, choose }: ChoiceProps) => (
  <label>
    {name}
    <select onChange={(event) => choose(Number(event.currentTarget.value))}>
      {of.map((value) => (
        <option key={value} value={String(value)} selected={value === chosen}>
          {value}
        </option>
      ))}
    </select>
  </label>
);

const tableOf = (training: Descent, visitors: readonly Visitor[]): Table => ({
  columns: ['trainingEpoch', 'CE', ...trainedWeights, 'trainingRight'],
  rows: epochsToDraw(training).map((epoch) => {
    const six = weightsAt(training, epoch);
    return [epoch, training.losses[epoch] ?? NaN, ...six, rightOn(visitors, six)];
  }),
});
