import type { ComponentChildren } from 'preact';
import { fill } from '../../contract/fill.ts';
import type { Quantity } from '../../model/networks/index.ts';
import type { Visitor } from '../../model/networks/visitors.ts';
import { printNumber } from '../../model/print.ts';
import type { PageState } from '../../model/state.ts';
import { meansOf, type TrainedWeight } from '../../model/training.ts';
import type { FigureProps } from './context.ts';
import { useReader } from './reader.ts';
import { NumberInText } from './Text.tsx';
import { Written } from './Written.tsx';

/** So many visitors have a row; a page has no room for more. */
const shownVisitors = 3;

/** The matrices of a forward and a backward pass over the first visitors, every entry live. */
export function Matrices({ figure }: { readonly figure: FigureProps }) {
  const { now, read } = useReader(figure.id, 'matrices');
  const visitors = now.visitors.slice(0, shownVisitors);
  const ofVisitors = (quantities: readonly Quantity[]) =>
    visitors.map((visitor) => quantities.map((quantity) => entryOf(quantity, figure, visitor)));
  const ofWeights = (rows: readonly (readonly TrainedWeight[])[]) =>
    rows.map((row) => row.map((weight) => entryOf(weight, figure)));
  const hidden: readonly (readonly TrainedWeight[])[] = [
    ['w1', 'w21'],
    ['w12', 'w2'],
  ];
  const output: readonly (readonly TrainedWeight[])[] = [['w11', 'w22']];
  const mean = fill(figure.words['matricesMean'] ?? '', { n: String(visitors.length) });
  return (
    <Written figure={figure} read={read} class="matrices">
      <Matrix name="X" rows={ofVisitors(['x1', 'x2'])} />
      <Matrix name="z" rows={ofVisitors(['z'])} />
      <Matrix name="W" index="1" rows={ofWeights(hidden)} />
      <Matrix name="W" index="2" rows={ofWeights(output)} />
      <Matrix name="F" rows={ofVisitors(['f1', 'f2'])} />
      <Matrix name="A" rows={ofVisitors(['z1', 'z2'])} />
      <Matrix name="ẑ" rows={ofVisitors(['zhat'])} />
      <Matrix name="δ" index="2" rows={ofVisitors(['dCE_df'])} />
      <Matrix name="∂W" index="2" says={mean} rows={slopesOf(output, visitors, now)} />
      <Matrix name="∂W" index="1" says={mean} rows={slopesOf(hidden, visitors, now)} />
    </Written>
  );
}

/** A live number that its tip and its light name. */
const entryOf = (quantity: Quantity, { wiring }: FigureProps, visitor?: Visitor) => (
  <NumberInText reading={{ quantity, model: wiring, ...(visitor ? { with: visitor } : {}) }} />
);

/** The mean derivatives in weights, in the weights' places. */
function slopesOf(
  weights: readonly (readonly TrainedWeight[])[],
  visitors: readonly Visitor[],
  now: PageState,
): ComponentChildren[][] {
  const { slopeIn } = meansOf(visitors, now);
  return weights.map((row) =>
    row.map((weight) => <span data-symbol={`dCE_d${weight}`}>{printNumber(slopeIn(weight))}</span>),
  );
}

interface MatrixProps {
  readonly name: string;
  readonly index?: string;
  readonly says?: string;
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** One matrix between its brackets, with its name and its shape. */
function Matrix({ name, index, says, rows }: MatrixProps) {
  const columns = rows[0]?.length ?? 0;
  return (
    <div class="matrix">
      <p class="matrix-name">
        <b>{name}</b>
        {index && <sub>{index}</sub>} <span>{`${String(rows.length)} × ${String(columns)}`}</span>
      </p>
      <table>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((entry, j) => (
                <td key={j}>{entry}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {says && <p class="matrix-says">{says}</p>}
    </div>
  );
}
