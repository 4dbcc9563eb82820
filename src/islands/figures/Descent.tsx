import { descentPlot, descentSizes, dotted, type DescentPlot } from '../../figures/descent.ts';
import type { Table } from '../../figures/table.ts';
import { followedBy, type Followed } from '../../model/descent.ts';
import type { Reading } from '../../model/reading.ts';
import type { State } from '../../model/state.ts';
import { Axes } from './Axes.tsx';
import { useDrawing, type FigureProps } from './context.ts';
import { Figure } from './Figure.tsx';
import { useReader } from './reader.ts';
import { Sentence } from './Text.tsx';

interface Props {
  readonly figure: FigureProps;
  /** Inputs that the figure replaces, whatever the page says. */
  readonly replaced?: Partial<State> | undefined;
}

/** Gradient descent: the steps on the loss's curve, and the loss from iteration to iteration. */
export function Descent({ figure, replaced }: Props) {
  const { now, read } = useReader(figure.id);
  const state = replaced ? { ...now, ...replaced } : now;
  const { wiring, words } = figure;
  const followed = followedBy(wiring);
  const last = state.iterations;
  const reading = (quantity: Reading['quantity'], iteration?: number): Reading => ({
    quantity,
    model: wiring,
    ...(iteration ? { iteration } : {}),
    ...(replaced ? { with: replaced } : {}),
  });
  const wide = descentPlot(wiring, state, 'wide');
  return (
    <Figure
      figure={figure}
      state={state}
      read={read}
      sizes={descentSizes}
      draw={[
        (layout) => (
          <Drawn plot={layout === 'wide' ? wide : descentPlot(wiring, state, layout)} last={last} />
        ),
      ]}
      says={
        <>
          <Sentence
            template={words['descentSays'] ?? ''}
            names={{
              n: reading('iterations'),
              eta: reading('eta'),
              from: reading(followed.weight, 1),
              to: reading(followed.updated, last),
              first: reading(followed.loss, 1),
              last: reading(followed.loss, last),
            }}
          />{' '}
          {wide.turns > 0 && (
            <Sentence template={words['descentTurns'] ?? ''} names={{ turns: wide.turns }} />
          )}
        </>
      }
      table={() => tableOf(wide, followed)}
    />
  );
}

function Drawn({ plot, last }: { readonly plot: DescentPlot; readonly last: number }) {
  const { words, wiring } = useDrawing();
  const { weight, loss } = followedBy(wiring);
  const { curve, losses, y, drawn } = plot;
  const dots = drawn.length <= dotted ? drawn : [drawn[0], drawn.at(-1)].filter((each) => each !== undefined);
  return (
    <g class="descent">
      <Axes x={curve.x} y={y.curve} xName={weight} yName={loss} unit={words['nats']} few />
      <path class="line" d={curve.path} />
      <path class="steps-line" d={curve.steps} />
      {dots.map((each) => (
        <circle
          key={each.number}
          class={each.number === last ? 'dot end' : 'dot'}
          cx={curve.x(each.weight)}
          cy={y.curve(each.loss)}
          r={4.5}
        />
      ))}
      <Axes
        x={losses.x}
        y={y.losses}
        xName="iterations"
        xWord={words['iteration']}
        yName={loss}
        unit={words['nats']}
        few
      />
      <path class="steps-line" d={losses.path} />
      {dots.map((each) => (
        <circle
          key={each.number}
          class={each.number === last ? 'dot end' : 'dot'}
          cx={losses.x(each.number)}
          cy={y.losses(each.loss)}
          r={4.5}
        />
      ))}
    </g>
  );
}

const tableOf = ({ drawn }: DescentPlot, followed: Followed): Table => ({
  columns: ['iteration', followed.weight, followed.loss],
  rows: drawn.map(({ number, weight, loss }) => [number, weight, loss]),
});
