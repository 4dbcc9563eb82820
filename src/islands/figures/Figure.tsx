import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Layout, Point } from '../../figures/layout.ts';
import type { Table } from '../../figures/table.ts';
import type { Reading } from '../../model/reading.ts';
import type { State } from '../../model/state.ts';
import { DrawingContext, ReadContext, useDrawing, type FigureProps } from './context.ts';
import { Held } from './Held.tsx';
import { useLayouts } from './reader.ts';
import { still } from './still.tsx';
import { SymbolInText } from './Text.tsx';
import { printInput, printNumber } from '../../model/print.ts';

interface Props {
  readonly figure: FigureProps;
  readonly state: State;
  read(reading: Reading): number;
  readonly sizes: Readonly<Record<Layout, Point>>;
  /** Each a drawing of its own, side by side where there is room. */
  readonly draw: readonly ((layout: Layout) => ComponentChildren)[];
  /** Whether the arrow keys walk from symbol to symbol in it. */
  readonly walk?: boolean;
  /** What the drawing shows, in words: its text alternative, which follows the state. */
  readonly says: ComponentChildren;
  readonly controls?: ComponentChildren;
  /** The numbers behind it, asked for when they are needed. */
  table(): Table;
}

/** What every figure has: its drawing in both layouts, its words, its controls, its numbers to read and to keep. */
export function Figure({ figure, state, read, sizes, draw, walk, says, controls, table }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const layouts = useLayouts(root);
  const awake = layouts.length === 1;
  const [isOpen, setOpen] = useState(false);
  const latest = useRef({ state, table });
  latest.current = { state, table };
  const saysId = `fig-${figure.id}-says`;
  return (
    <ReadContext.Provider value={read}>
      <div class={`drawings of-${String(draw.length)}`} ref={root}>
        {layouts.map((layout) => (
          <Shared key={layout} figure={figure} layout={layout}>
            {draw.map((content, i) => (
              <svg
                key={i}
                class={`diagram ${awake ? '' : layout}`}
                viewBox={`0 0 ${sizes[layout].join(' ')}`}
                role="group"
                aria-label={figure.title}
                aria-describedby={saysId}
                tabIndex={walk ? 0 : undefined}
              >
                {content(layout)}
              </svg>
            ))}
          </Shared>
        ))}
      </div>
      <Shared figure={figure} layout="wide">
        <p class="figure-says" id={saysId}>
          <Held>{says}</Held>
        </p>
        {controls}
        <Foot {...{ figure, setOpen, latest }} numbers={isOpen || !awake ? table() : undefined} />
      </Shared>
    </ReadContext.Provider>
  );
}

interface SharedProps {
  readonly figure: FigureProps;
  readonly layout: Layout;
  readonly children: ComponentChildren;
}

/** What a figure's parts read, whatever the reader's state. */
export function Shared({ figure, layout, children }: SharedProps) {
  const drawing = useMemo(() => ({ ...figure, layout }), [figure, layout]);
  return <DrawingContext.Provider value={drawing}>{children}</DrawingContext.Provider>;
}

interface FootProps {
  readonly figure: FigureProps;
  setOpen(isOpen: boolean): void;
  /** What is saved: the reader's state when a button is pressed. */
  readonly latest: { readonly current: Pick<Props, 'state' | 'table'> };
  /** The numbers behind the drawing, while they are shown. */
  readonly numbers: Table | undefined;
}

const Foot = still(({ figure, setOpen, latest, numbers }: FootProps) => {
  const { figureTable, figureSave, figureSaveNumbers } = figure.words;
  const save = async (event: MouseEvent, kind: 'svg' | 'csv') => {
    const element = event.currentTarget instanceof Element ? event.currentTarget.closest('figure') : null;
    const { saveCsv, saveSvg } = await import('./save.ts');
    const { state, table } = latest.current;
    if (kind === 'csv') saveCsv(figure.id, table(), state);
    else if (element) saveSvg(figure.id, element, state);
  };
  return (
    <div class="figure-foot">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{figureTable}</summary>
        {numbers && <NumbersTable {...numbers} />}
      </details>
      <button type="button" aria-label={`${figureSave ?? ''} SVG`} onClick={(e) => void save(e, 'svg')}>
        SVG
      </button>
      <button
        type="button"
        aria-label={`${figureSaveNumbers ?? ''} CSV`}
        onClick={(e) => void save(e, 'csv')}
      >
        CSV
      </button>
    </div>
  );
});

/** A row with a name at its end, such as that of the point. */
const isNamed = (row: Table['rows'][number]): boolean => typeof row.at(-1) === 'string' && row.at(-1) !== '';

/** A table that is read needs no more rows than this; the file has them all. */
const shownRows = 25;

function NumbersTable({ columns, rows }: Table) {
  const { plain, words } = useDrawing();
  // A step or an iteration is counted, not measured: it has no decimals.
  const isCounted = columns.map((_, j) => rows.every((row) => Number.isInteger(row[j])));
  const textOf = (cell: number, j: number): string => (isCounted[j] ? printInput(cell) : printNumber(cell));
  const every = Math.max(1, Math.ceil((rows.length - 1) / (shownRows - 1)));
  return (
    <div class="table" tabIndex={0} role="group" aria-label={words['figureTable']}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {plain[column] ? <SymbolInText of={column} /> : (words[column] ?? column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row, i) => i % every === 0 || i === rows.length - 1 || isNamed(row))
            .map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={j}>
                    {typeof cell === 'number' ? textOf(cell, j) : (plain[cell] ?? words[cell] ?? cell)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
