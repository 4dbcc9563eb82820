import type { ComponentChildren } from 'preact';
import type { Quantity } from '../../model/networks/index.ts';
import type { Visitor } from '../../model/networks/visitors.ts';
import { printNumber } from '../../model/print.ts';
import type { Reading } from '../../model/reading.ts';
import type { PageState } from '../../model/state.ts';
import { replacedInMatrices, visitorsInMatrices } from '../../figures/matrices.ts';
import { matricesOf } from '../../model/matrices.ts';
import { meansOf, trainedWeights, type TrainedWeight } from '../../model/training.ts';
import type { FigureProps } from './context.ts';
import { useReader } from './reader.ts';
import { NumberInText } from './Text.tsx';
import { Written } from './Written.tsx';

/** The matrices of a forward and a backward pass over three visitors, every entry live, and what each is made of. */
export function Matrices({ figure }: { readonly figure: FigureProps }) {
  const { words } = figure;
  const { now, read } = useReader(figure.id, 'matrices');
  const visitors = visitorsInMatrices(now.visitors);
  const ofVisitors = (...quantities: readonly Quantity[]) =>
    visitors.map((visitor) => quantities.map((quantity) => entryOf(quantity, figure, visitor)));
  const ofWeights = (rows: readonly (readonly TrainedWeight[])[]) =>
    rows.map((row) => row.map((weight) => entryOf(weight, figure)));
  const n = String(visitors.length);
  return (
    <Written figure={figure} read={read} class="matrices" walk>
      <Group name={words['matricesGiven']}>
        <Matrix name="X" rows={ofVisitors('x1', 'x2')} />
        <Matrix name="z" rows={ofVisitors('z')} />
        <Matrix name="W₁" rows={ofWeights(hidden)} />
        <Matrix name="W₂" rows={ofWeights(output)} />
      </Group>
      <Group name={words['matricesForward']}>
        <Matrix name="F" is="XW₁ᵀ" rows={ofVisitors('f1', 'f2')} />
        <Matrix name="A" is="max(0, F)" rows={ofVisitors('z1', 'z2')} />
        <Matrix name="f" is="AW₂ᵀ" rows={ofVisitors('f')} />
        <Matrix name="ẑ" is="σ(f)" rows={ofVisitors('zhat')} />
      </Group>
      <Group name={words['matricesBackward']}>
        <Matrix name="δ₂" is="ẑ − z" rows={ofVisitors('dCE_df')} />
        <Matrix name="∂W₂" is={`δ₂ᵀA / ${n}`} rows={slopesOf(output, visitors, now)} />
        <Matrix name="δ₂W₂" rows={ofVisitors('dCE_dz1', 'dCE_dz2')} />
        <Matrix name="1[F > 0]" rows={ofVisitors('dz1_df1', 'dz2_df2')} />
        <Matrix name="δ₁" is="δ₂W₂ ⊙ 1[F > 0]" rows={ofVisitors('dCE_df1', 'dCE_df2')} />
        <Matrix name="∂W₁" is={`δ₁ᵀX / ${n}`} rows={slopesOf(hidden, visitors, now)} />
      </Group>
    </Written>
  );
}

const { hidden, output } = matricesOf<TrainedWeight>(trainedWeights);

/** A live number that its tip and its light name. */
const entryOf = (quantity: Quantity, { wiring }: FigureProps, visitor?: Visitor) => (
  <NumberInText reading={{ quantity, model: wiring, ...replacedFor(quantity, visitor) }} />
);

/** What a number of the figure does not take from the page: its visitor, and the weight that the figure sets. */
function replacedFor(quantity: Quantity, visitor: Visitor | undefined): Pick<Reading, 'with'> {
  if (visitor) return { with: { ...replacedInMatrices, ...visitor } };
  return quantity in replacedInMatrices ? { with: replacedInMatrices } : {};
}

/** The mean derivatives in weights, in the weights' places. */
function slopesOf(
  weights: readonly (readonly TrainedWeight[])[],
  visitors: readonly Visitor[],
  now: PageState,
): ComponentChildren[][] {
  const { slopeIn } = meansOf(visitors, { ...now, ...replacedInMatrices });
  return weights.map((row) =>
    row.map((weight) => <span data-symbol={`dCE_d${weight}`}>{printNumber(slopeIn(weight))}</span>),
  );
}

interface GroupProps {
  readonly name: string | undefined;
  readonly children: ComponentChildren;
}

/** The matrices of one part of the way. */
const Group = ({ name, children }: GroupProps) => (
  <div class="matrices-part" role="group" aria-label={name}>
    <p>{name}</p>
    {children}
  </div>
);

interface MatrixProps {
  readonly name: string;
  /** What it is made of, in the chapter’s letters. */
  readonly is?: string;
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** One matrix between its brackets, with its name, its shape and what it is made of. */
function Matrix({ name, is, rows }: MatrixProps) {
  const shape = `${String(rows.length)} × ${String(rows[0]?.length ?? 0)}`;
  return (
    <div class="matrix">
      <p class="matrix-name">
        <b>
          <Letters of={name} />
        </b>{' '}
        {is && (
          <>
            = <Letters of={is} />{' '}
          </>
        )}
        <span>{shape}</span>
      </p>
      <table aria-label={`${name}, ${shape}`}>
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
    </div>
  );
}

/** Letters with what stands below and above them set as such. */
const Letters = ({ of }: { readonly of: string }) => (
  <>
    {of.match(/[₁₂ᵀ]|[^₁₂ᵀ]+/g)?.map((part, i) => {
      if (part === 'ᵀ') return <sup key={i}>T</sup>;
      return /[₁₂]/.test(part) ? <sub key={i}>{part === '₁' ? 1 : 2}</sub> : part;
    })}
  </>
);
