import { effect } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  foundBy,
  graph,
  isWhole,
  walkOf,
  type GraphEdge,
  type GraphNode,
  type Product,
  type Step,
} from '../../figures/graph.ts';
import type { Layout, Point } from '../../figures/layout.ts';
import { followedBy } from '../../model/descent.ts';
import { lightStep } from '../../live/steps.ts';
import { step } from '../../live/store.ts';
import { useDrawing, type FigureProps } from './context.ts';
import { Figure } from './Figure.tsx';
import { useReader } from './reader.ts';
import { Stepper } from './Stepper.tsx';
import { Fraction, NumberAt, Sentence, Symbol } from './Text.tsx';

/** The computation graph, and a walk through it: forward value by value, backward derivative by derivative. */
export function Graph({ figure }: { readonly figure: FigureProps }) {
  const { now, read } = useReader(figure.id);
  const root = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | undefined>(undefined);
  useLayoutEffect(
    () =>
      effect(() => {
        const walk = walkOf(figure.wiring);
        // Another chapter's walk may be longer: its end is this one's, too.
        const reached = step.value === undefined ? undefined : Math.min(step.value, walk.length);
        setAt(reached);
        show(walk, reached, root.current);
      }),
    [],
  );
  const { wiring, words } = figure;
  const walk = walkOf(wiring);
  const sizes: Readonly<Record<Layout, Point>> = {
    wide: graph(wiring, 'wide').size,
    narrow: graph(wiring, 'narrow').size,
  };
  const taken = at ?? walk.length;
  return (
    <>
      <Figure
        figure={figure}
        state={now}
        read={read}
        sizes={sizes}
        walk
        draw={[(layout) => <Walked layout={layout} taken={taken} isWalking={at !== undefined} />]}
        says={<Said walk={walk} at={at} words={words} />}
        controls={<Stepper figure={figure} taken={taken} />}
        table={() => ({
          columns: ['step', 'quantity', 'value'],
          rows: walk
            .map((each) => foundBy(wiring, each))
            .map((quantity, i) => [i + 1, quantity, read({ quantity, model: wiring })]),
        })}
      />
      <div ref={root} hidden />
    </>
  );
}

/** Lights the step in the chapter's text, and picks its line in the list below the drawing. */
function show(walk: readonly Step[], at: number | undefined, root: Element | null): void {
  const current = at === undefined ? undefined : walk[at - 1];
  lightStep(current ? quantitiesOf(current) : []);
  const lines = root?.closest('figure')?.querySelectorAll('.steps > li') ?? [];
  lines.forEach((line, i) => line.toggleAttribute('data-current', i === Math.max(at ?? walk.length, 1) - 1));
}

const quantitiesOf = (current: Step): readonly string[] =>
  current.kind === 'forward' ? [current.quantity] : [...new Set([current.quantity, current.product])];

interface SaidProps {
  readonly walk: readonly Step[];
  readonly at: number | undefined;
  readonly words: FigureProps['words'];
}

function Said({ walk, at, words }: SaidProps) {
  const current = walk[(at ?? 0) - 1];
  const total = walk.length;
  const { wiring } = useDrawing();
  const { loss, slope } = followedBy(wiring);
  const toAll = isWhole(wiring) ? 'ToAll' : '';
  if (at === undefined)
    return <Sentence template={words[`graphWhole${toAll}`] ?? ''} names={{ loss, slope }} />;
  if (!current) return <Sentence template={words['graphStart'] ?? ''} />;
  const { quantity } = current;
  return current.kind === 'forward' ? (
    <Sentence template={words['graphForward'] ?? ''} names={{ n: at, total, quantity }} />
  ) : (
    <Sentence
      template={words[`graphBackward${toAll}`] ?? ''}
      names={{ n: at, total, quantity, product: current.product }}
    />
  );
}

interface WalkedProps {
  readonly layout: Layout;
  /** How many steps of the walk have been taken. */
  readonly taken: number;
  readonly isWalking: boolean;
}

function Walked({ layout, taken, isWalking }: WalkedProps) {
  const { wiring } = useDrawing();
  const { nodes, edges, products, nodeHalf } = graph(wiring, layout);
  const current = isWalking ? walkOf(wiring)[taken - 1] : undefined;
  const lit = current?.kind === 'backward' ? current.at : current?.quantity;
  const computed = new Map(nodes.map((node) => [node.quantity, node.step]));
  return (
    <g class="graph">
      {edges.map((edge) => (
        <EdgePath
          key={`${edge.from} ${edge.to}`}
          edge={edge}
          isTaken={(computed.get(edge.to) ?? 0) <= taken}
          isCurrent={
            current?.kind === 'forward'
              ? edge.to === lit
              : edge.local !== undefined && edge.local.step === taken && isWalking
          }
          isBack={edge.local !== undefined && edge.local.step <= taken}
        />
      ))}
      {nodes.map((node) => (
        <NodeBox
          key={node.quantity}
          node={node}
          half={nodeHalf}
          isKnown={node.step <= taken}
          isCurrent={node.quantity === lit}
        />
      ))}
      {!isWhole(wiring) &&
        edges.map(({ local }) => local && local.step <= taken && <Local key={local.quantity} {...local} />)}
      {products.map(
        (product) => product.step <= taken && <ProductLabel key={product.quantity} product={product} />,
      )}
    </g>
  );
}

interface EdgeProps {
  readonly edge: GraphEdge;
  readonly isTaken: boolean;
  readonly isCurrent: boolean;
  /** Whether the walk has come back over it. */
  readonly isBack: boolean;
}

function EdgePath({ edge, isTaken, isCurrent, isBack }: EdgeProps) {
  return (
    <path
      class={`arrow ${isBack ? (edge.local?.quantity ?? '') : ''}`}
      data-taken={isTaken}
      data-current={isCurrent}
      d={edge.path}
    />
  );
}

interface NodeProps {
  readonly node: GraphNode;
  readonly half: Point;
  readonly isKnown: boolean;
  readonly isCurrent: boolean;
}

function NodeBox({ node: { quantity, at, given }, half: [w, h], isKnown, isCurrent }: NodeProps) {
  const { wiring } = useDrawing();
  const [x, y] = at;
  return (
    <g class="node" data-symbol={quantity} data-known={isKnown} data-current={isCurrent} data-given={given}>
      <rect class="shape" x={x - w} y={y - h} width={2 * w} height={2 * h} rx={given ? h : 6} />
      <Symbol of={quantity} x={x} y={y + (isKnown ? -2 : 5)} size={16} />
      {isKnown && <NumberAt reading={{ quantity, model: wiring }} x={x} y={y + 14} />}
    </g>
  );
}

interface Written {
  readonly quantity: GraphNode['quantity'];
  readonly at: Point;
}

/** A local derivative above its edge, in the colour of its factor. */
function Local({ quantity, at: [x, y] }: Written) {
  const { wiring } = useDrawing();
  return (
    <g class={`local ${quantity}`} data-symbol={quantity}>
      <Fraction of={quantity} x={x} y={y} size={14} />
      <NumberAt reading={{ quantity, model: wiring }} x={x} y={y + 31} />
    </g>
  );
}

/** The product so far, from the loss to a quantity: beside its node. */
function ProductLabel({ product: { quantity, at, anchor } }: { readonly product: Product }) {
  const { wiring } = useDrawing();
  const [x, y] = at;
  return (
    <g class="product" data-symbol={quantity}>
      <Symbol of={quantity} x={x} y={y} anchor={anchor} size={14} />
      <NumberAt reading={{ quantity, model: wiring }} x={x} y={y + 16} anchor={anchor} />
    </g>
  );
}
