import {
  network,
  networkSizes,
  quantitiesDrawn,
  radius,
  thickness,
  unitHalf,
  type Edge,
  type Part,
} from '../../figures/network.ts';
import { multipliedBy } from '../../figures/wires.ts';
import type { Layout, Point } from '../../figures/layout.ts';
import type { Table } from '../../figures/table.ts';
import { wiringsOf, type NetworkName, type Quantity } from '../../model/networks/index.ts';
import { followedBy } from '../../model/descent.ts';
import type { Reading } from '../../model/reading.ts';
import { useDrawing, useRead, type FigureProps } from './context.ts';
import { Figure } from './Figure.tsx';
import { useReader } from './reader.ts';
import { Label, NumberAt, Sentence, Symbol } from './Text.tsx';

const sizes = networkSizes;

/** A heading stands above each of two wirings. */
const headingHeight = 34;
const headed: Point = [sizes.narrow[0], sizes.narrow[1] + headingHeight];

/** The network with its weights and live values. */
export function Network({ figure }: { readonly figure: FigureProps }) {
  const { now, read } = useReader(figure.id);
  const { wiring, words } = figure;
  const { prediction, weight } = followedBy(wiring);
  const multiplied = multipliedBy(weight, wiring);
  const names = { prediction, weight, multiplied };
  const isShut = read({ quantity: multiplied, model: wiring }) === 0;
  return (
    <Figure
      figure={figure}
      state={now}
      read={read}
      sizes={sizes}
      walk
      draw={[(layout) => <Wired wiring={wiring} layout={layout} />]}
      says={
        <>
          <Sentence template={words['networkSays'] ?? ''} names={names} />{' '}
          {isShut && <Sentence template={words['networkShut'] ?? ''} names={names} />}{' '}
          {words['networkNegative']}
        </>
      }
      table={() => tableOf([wiring], read)}
    />
  );
}

/** The two wirings side by side, with what differs lit. */
export function Wirings({ figure }: { readonly figure: FigureProps }) {
  const { now, read } = useReader(figure.id);
  const { words } = figure;
  const both = wiringsOf(figure.wiring);
  return (
    <Figure
      figure={figure}
      state={now}
      read={read}
      sizes={{ wide: headed, narrow: headed }}
      walk
      draw={both.map((wiring) => () => (
        <Wired wiring={wiring} layout="narrow" heading={words[wiring]} compared />
      ))}
      says={
        <Sentence
          template={words['wiringsSay'] ?? ''}
          names={Object.fromEntries(
            both.map((model) => [model, { quantity: followedBy(model).prediction, model }]),
          )}
        />
      }
      table={() => tableOf(both, read)}
    />
  );
}

interface WiredProps {
  readonly wiring: NetworkName;
  readonly layout: Layout;
  readonly heading?: string | undefined;
  readonly compared?: boolean;
}

function Wired({ wiring, layout, heading, compared = false }: WiredProps) {
  const { id, layout: screen } = useDrawing();
  const { parts, edges } = network(wiring, layout);
  const hatch = `hatch-${id}-${screen}-${wiring}`;
  return (
    <g data-model={wiring} transform={heading && `translate(0 ${String(headingHeight)})`}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      {heading && (
        <text class="heading" x={160} y={-16} text-anchor="middle">
          {heading}
        </text>
      )}
      {edges.map((edge, i) => (
        <EdgeLine key={i} edge={edge} wiring={wiring} lit={compared && edge.differs} />
      ))}
      {edges.map((edge, i) => (
        <EdgeLabel key={i} edge={edge} wiring={wiring} />
      ))}
      {parts.map((part) => (
        <PartShape key={part.quantities.join()} part={part} wiring={wiring} hatch={hatch} />
      ))}
    </g>
  );
}

interface EdgeProps {
  readonly edge: Edge;
  readonly wiring: NetworkName;
}

function EdgeLine({ edge: { weight, line }, wiring, lit }: EdgeProps & { readonly lit: boolean }) {
  const read = useRead();
  const [[x1, y1], [x2, y2]] = line;
  const value = weight ? read({ quantity: weight, model: wiring }) : 1;
  return (
    <g class="edge" data-of={weight}>
      {lit && <line class="differs" {...{ x1, y1, x2, y2 }} />}
      <line
        class={weight === followedBy(wiring).weight ? 'the-one' : 'wire'}
        data-sign={value < 0 ? 'minus' : 'plus'}
        stroke-width={weight ? thickness(value) : 1}
        {...{ x1, y1, x2, y2 }}
      />
    </g>
  );
}

/** What of an edge's label its symbol takes, with the space around it, in pixels. */
const symbolRoom = 32;

/** “w₁₁ 0.026” on its line; the whole label stands for the symbol, and for its edge. */
function EdgeLabel({ edge: { label, weight }, wiring }: EdgeProps) {
  const { words } = useDrawing();
  const [x, y] = label;
  if (!weight) return <AsItIs x={x} y={y} word={words['networkAsItIs']} />;
  const isTheOne = weight === followedBy(wiring).weight;
  const width = isTheOne ? 82 : 70;
  return (
    <g class={isTheOne ? 'label the-one' : 'label'} data-symbol={weight}>
      <rect class="shape" x={x - width / 2} y={y - 13} width={width} height={26} rx={13} />
      <Label reading={{ quantity: weight, model: wiring }} x={x} y={y + 4} room={width - symbolRoom} />
    </g>
  );
}

/** On the line of a number that is added without a weight. */
function AsItIs({
  x,
  y,
  word,
}: {
  readonly x: number;
  readonly y: number;
  readonly word: string | undefined;
}) {
  return (
    <g class="label">
      <rect class="shape" x={x - 26} y={y - 9} width={52} height={18} rx={9} />
      <text class="quiet" x={x} y={y + 4} text-anchor="middle">
        {word}
      </text>
    </g>
  );
}

interface PartProps {
  readonly part: Part;
  readonly wiring: NetworkName;
  /** The pattern of a shut gate. */
  readonly hatch: string;
}

function PartShape({ part, wiring, hatch }: PartProps) {
  const [x, y] = part.at;
  const [first, second] = part.quantities;
  if (!first) return null;
  if (part.kind === 'unused') return <Unused quantity={first} x={x} y={y} wiring={wiring} />;
  if (!second) {
    return (
      <g class={part.kind} data-symbol={first}>
        <circle class="shape" cx={x} cy={y} r={radius} />
        <Symbol of={first} x={x} y={y - 2} />
        <NumberAt reading={{ quantity: first, model: wiring }} x={x} y={y + 14} />
      </g>
    );
  }
  return <Unit sum={first} out={second} {...{ x, y, wiring, hatch }} />;
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly wiring: NetworkName;
}

/** A weight that was drawn and reaches nothing. */
function Unused({ quantity, x, y, wiring }: At & { readonly quantity: Quantity }) {
  const { words } = useDrawing();
  return (
    <g class="unused" data-symbol={quantity}>
      <rect class="shape" x={x - 26} y={y - 13} width={158} height={26} rx={13} />
      <Label reading={{ quantity, model: wiring }} x={x - 14} y={y + 4} anchor="start" />
      <text class="note" x={x + 118} y={y + 4} text-anchor="end">
        {words['networkUnused']}
      </text>
    </g>
  );
}

/** What each of a unit's two numbers has for itself, in pixels. */
const unitRoom = 53;

interface UnitProps {
  readonly sum: Quantity;
  readonly out: Quantity;
  readonly hatch: string;
}

/** A unit: its sum on the left, what it passes on at the right; hatched where ReLU lets nothing through. */
function Unit({ sum, out, x, y, wiring, hatch }: At & UnitProps) {
  const read = useRead();
  const [w, h] = unitHalf;
  const isShut = out !== followedBy(wiring).prediction && read({ quantity: out, model: wiring }) === 0;
  const half = `a${String(h)} ${String(h)} 0 0`;
  const left = `M${String(x)} ${String(y - h)}H${String(x - w + h)}${half} 0 0 ${String(2 * h)}H${String(x)}Z`;
  const right = `M${String(x)} ${String(y - h)}H${String(x + w - h)}${half} 1 0 ${String(2 * h)}H${String(x)}Z`;
  return (
    <g class="unit">
      <g data-symbol={sum}>
        <path class="shape" d={left} />
        <Symbol of={sum} x={x - w / 2 + 2} y={y - 3} />
        <NumberAt reading={{ quantity: sum, model: wiring }} x={x - w / 2 + 2} y={y + 14} room={unitRoom} />
      </g>
      <g data-symbol={out}>
        <path class="shape" d={right} />
        {isShut && <path class="shut" d={right} fill={`url(#${hatch})`} />}
        <Symbol of={out} x={x + w / 2 - 2} y={y - 3} />
        <NumberAt reading={{ quantity: out, model: wiring }} x={x + w / 2 - 2} y={y + 14} room={unitRoom} />
      </g>
    </g>
  );
}

function tableOf(wirings: readonly NetworkName[], read: (reading: Reading) => number): Table {
  const quantities = new Set(wirings.flatMap(quantitiesDrawn));
  return {
    columns: ['quantity', ...wirings],
    rows: [...quantities].map((quantity) => [quantity, ...wirings.map((model) => read({ quantity, model }))]),
  };
}
