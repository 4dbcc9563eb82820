import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../contract/fill.ts';
import { fitsInLink } from '../../live/link.ts';
import { sentenceOf } from '../../live/problem.ts';
import { setVisitors } from '../../live/store.ts';
import { pastedTable, readTable, textsOf, type CellProblem, type Texts } from '../../live/visitors-table.ts';
import type { Visitor } from '../../model/networks/visitors.ts';
import { printNumber } from '../../model/print.ts';
import type { Reading } from '../../model/reading.ts';
import { defaultState, inputEntries, type PageState } from '../../model/state.ts';
import { meansOf, trainedWeights, type TrainedWeight } from '../../model/training.ts';
import { mostVisitors, visitorColumns } from '../../model/visitors.ts';
import type { FigureProps } from './context.ts';
import { useReader } from './reader.ts';
import { NumberInText, SymbolInText } from './Text.tsx';
import { Written } from './Written.tsx';

/** So many rows are shown at once: a page with a thousand fields answers nobody. */
const shownRows = 24;

/** The visitors, each with its prediction, its loss and its slope; to edit, to paste, and to average. */
export function Visitors({ figure }: { readonly figure: FigureProps }) {
  const { now, read } = useReader(figure.id, 'visitors');
  const { texts, rows, edit, problems, refused } = useTable(now.visitors);
  const [weight, setWeight] = useState<TrainedWeight>('w11');
  const [lastBatch, setBatch] = useState<Batch>({ first: 0, size: Infinity });
  const batch = within(lastBatch, now.visitors.length);
  const [top, setTop] = useState(0);
  const from = Math.min(top, Math.floor((texts.length - 1) / shownRows) * shownRows);
  const isGood = problems.length === 0;
  const chosen = isGood && batch.size < now.visitors.length ? batch : undefined;
  const goTo = (row: number) => setTop(Math.floor(row / shownRows) * shownRows);
  return (
    <Written figure={figure} read={read} class="visitors">
      <div class="table" tabIndex={0} role="group" aria-label={figure.words['visitorsTable']}>
        <table>
          <Head weight={weight} words={figure.words} />
          <tbody>
            {texts.slice(from, from + shownRows).map((cells, i) => (
              <Row
                key={from + i}
                i={from + i}
                visitor={rows[from + i]}
                problems={problems[from + i]}
                isLast={texts.length === 1}
                inBatch={chosen !== undefined && isIn(chosen, from + i)}
                {...{ figure, cells, edit, weight }}
              />
            ))}
          </tbody>
          <Means words={figure.words} {...{ now, weight, chosen }} />
        </table>
      </div>
      <Pager words={figure.words} count={texts.length} from={from} goTo={goTo} />
      <Notes words={figure.words} {...{ now, problems, refused }} />
      <Choices
        {...{ figure, weight, setWeight, batch, goTo }}
        count={now.visitors.length}
        setBatch={setBatch}
      />
      <Editing words={figure.words} edit={edit} last={() => goTo(texts.length)} />
      <Foot figure={figure} state={now} />
    </Written>
  );
}

/** Some visitors in a row: where they begin, and how many. */
interface Batch {
  readonly first: number;
  readonly size: number;
}

/** A batch that begins behind the last of so many visitors begins anew. */
const within = (batch: Batch, count: number): Batch => (batch.first < count ? batch : { ...batch, first: 0 });

const isIn = ({ first, size }: Batch, i: number): boolean => i >= first && i < first + size;

type Words = FigureProps['words'];

const filled = (words: Words, key: string, parts: Readonly<Record<string, string | number>>): string =>
  fill(
    words[key] ?? '',
    Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, String(value)])),
  );

function Head({ weight, words }: { readonly weight: TrainedWeight; readonly words: Words }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="sr-only">{words['visitorsTable']}</span>
        </th>
        {[...visitorColumns, 'zhat', 'CE', `dCE_d${weight}`].map((quantity) => (
          <th key={quantity} scope="col">
            <SymbolInText of={quantity} />
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly figure: FigureProps;
  readonly i: number;
  readonly cells: readonly string[];
  readonly visitor: Visitor | undefined;
  readonly problems: readonly (CellProblem | undefined)[] | undefined;
  readonly weight: TrainedWeight;
  readonly inBatch: boolean;
  readonly isLast: boolean;
  readonly edit: Edit;
}

/** One visitor: three fields, and what the network makes of them. */
function Row({ figure, i, cells, visitor, problems, weight, inBatch, isLast, edit }: RowProps) {
  const { words, plain } = figure;
  return (
    <tr class={inBatch ? 'in-batch' : undefined}>
      <th scope="row">{i + 1}</th>
      {visitorColumns.map((column, j) => (
        <Cell
          key={column}
          id={`${figure.id}-${String(i)}-${column}`}
          label={filled(words, 'visitorsField', { column: plain[column] ?? column, n: i + 1 })}
          text={cells[j] ?? ''}
          problem={sentence(problems?.[j], column, words)}
          change={(text) => edit.cell(i, j, text)}
          paste={edit.paste}
        />
      ))}
      {numbersOf(visitor, weight, figure).map((reading, j) => (
        <td key={j}>{reading && <NumberInText reading={reading} />}</td>
      ))}
      <td>
        <button
          type="button"
          class="remove"
          aria-label={filled(words, 'visitorsRemove', { n: i + 1 })}
          disabled={isLast}
          onClick={() => edit.remove(i)}
        >
          ×
        </button>
      </td>
    </tr>
  );
}

interface MeansProps {
  readonly words: Words;
  readonly now: PageState;
  readonly weight: TrainedWeight;
  readonly chosen: Batch | undefined;
}

function Means({ words, now, weight, chosen }: MeansProps) {
  const { visitors } = now;
  const all = filled(words, 'visitorsMean', { n: visitors.length });
  return (
    <tfoot>
      {chosen && (
        <Mean
          words={words['visitorsBatchMean'] ?? ''}
          of={visitors.slice(chosen.first, chosen.first + chosen.size)}
          {...{ weight, now }}
          isBatch
        />
      )}
      <Mean words={all} of={visitors} {...{ weight, now }} />
    </tfoot>
  );
}

interface PagerProps {
  readonly words: Words;
  readonly count: number;
  readonly from: number;
  goTo(row: number): void;
}

/** The way through a table that is too long to be shown at once. */
function Pager({ words, count, from, goTo }: PagerProps) {
  if (count <= shownRows) return null;
  const to = Math.min(count, from + shownRows);
  return (
    <p class="figure-controls">
      <button type="button" disabled={from === 0} onClick={() => goTo(from - shownRows)}>
        {words['visitorsEarlier']}
      </button>
      <output>{filled(words, 'visitorsRows', { from: from + 1, to, n: count })}</output>
      <button type="button" disabled={to === count} onClick={() => goTo(from + shownRows)}>
        {words['visitorsLater']}
      </button>
    </p>
  );
}

interface NotesProps {
  readonly words: Words;
  readonly now: PageState;
  readonly problems: readonly (readonly (CellProblem | undefined)[])[];
  readonly refused: number;
}

/** That a pasted table is too long; what counts while cells are wrong; that a table is too long for a link. */
function Notes({ words, now, problems, refused }: NotesProps) {
  const wrong = problems.flat().filter(Boolean).length;
  const said =
    refused > 0
      ? filled(words, 'visitorsTooMany', { n: refused, most: mostVisitors })
      : wrong > 0
        ? filled(words, 'visitorsKept', { n: wrong, rows: now.visitors.length })
        : fitsInLink(now)
          ? null
          : words['visitorsLong'];
  return (
    <p class="figure-says" role="status">
      {said}
    </p>
  );
}

interface ChoicesProps {
  readonly figure: FigureProps;
  readonly count: number;
  readonly weight: TrainedWeight;
  readonly batch: Batch;
  setWeight(weight: TrainedWeight): void;
  setBatch(batch: Batch): void;
  goTo(row: number): void;
}

/** Whose derivative is shown, and over whom the mean is taken. */
function Choices({
  figure: { words, plain },
  count,
  weight,
  setWeight,
  batch,
  setBatch,
  goTo,
}: ChoicesProps) {
  const { first, size } = batch;
  const next = () => {
    const following = first + size < count ? first + size : 0;
    setBatch({ first: following, size });
    goTo(following);
  };
  return (
    <div class="figure-controls">
      <label>
        {words['visitorsSlope']}
        <select onChange={(event) => setWeight(event.currentTarget.value as TrainedWeight)}>
          {trainedWeights.map((name) => (
            <option key={name} value={name} selected={name === weight}>
              {plain[`dCE_d${name}`]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words['visitorsBatch']}
        <select onChange={(event) => setBatch({ first: 0, size: Number(event.currentTarget.value) })}>
          <option value="Infinity">{words['visitorsAll']}</option>
          <option value="4">{words['visitorsFour']}</option>
          <option value="1">{words['visitorsOne']}</option>
        </select>
      </label>
      <button type="button" disabled={size >= count} onClick={next}>
        {words['visitorsNext']}
      </button>
    </div>
  );
}

/** What may be done to the table. */
interface Edit {
  cell(row: number, column: number, text: string): void;
  remove(row: number): void;
  add(): void;
  book(): void;
  /** Takes a pasted text over. What it says is no table, or too long a one, changes nothing: it returns what it was. */
  table(text: string): ReturnType<typeof pastedTable>;
  /** The same of a text that is pasted into a field: what was refused is told below the table. */
  paste(text: string): ReturnType<typeof pastedTable>;
}

/** The table's texts, which the state follows as long as every cell of them is right. */
function useTable(visitors: readonly Visitor[]) {
  const [draft, setDraft] = useState<{ readonly texts: Texts; readonly over: readonly Visitor[] }>();
  /** How many rows a table had that was too long, until the next change. */
  const [refused, setRefused] = useState(0);
  // What was typed stands until somebody else, a link or the reset, brings another table.
  const texts = draft?.over === visitors ? draft.texts : textsOf(visitors);
  const { problems, rows } = useMemo(() => readTable(texts), [texts]);
  const take = (next: Texts) => {
    const { visitors: right } = readTable(next);
    setDraft({ texts: next, over: right ?? visitors });
    setRefused(0);
    if (right) setVisitors(right);
  };
  const edit: Edit = {
    cell: (row, column, text) =>
      take(texts.map((cells, i) => (i === row ? cells.map((old, j) => (j === column ? text : old)) : cells))),
    remove: (row) => {
      if (texts.length > 1) take(texts.filter((_, i) => i !== row));
    },
    add: () => {
      if (texts.length < mostVisitors) take([...texts, ['0.5', '0.5', '0']]);
    },
    book: () => {
      setDraft(undefined);
      setVisitors(defaultState.visitors);
    },
    table: (text) => {
      const pasted = pastedTable(text);
      if (pasted && !('refused' in pasted)) take(pasted);
      return pasted;
    },
    paste: (text) => {
      const pasted = edit.table(text);
      if (pasted && 'refused' in pasted) setRefused(pasted.refused);
      return pasted;
    },
  };
  return { texts, rows, edit, problems: problems.flat().some(Boolean) ? problems : [], refused };
}

interface CellProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly problem: string;
  change(text: string): void;
  paste(text: string): ReturnType<typeof pastedTable>;
}

/** One field of the table, with what is wrong with it. A whole table pasted into it takes the place of all. */
function Cell({ id, label, text, problem, change, paste }: CellProps) {
  return (
    <td>
      <input
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : id}
        onInput={(event) => change(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = paste(event.clipboardData?.getData('text') ?? '');
          if (pasted) event.preventDefault();
        }}
      />
      {problem !== '' && (
        <p class="problem" id={id} role="alert">
          {problem}
        </p>
      )}
    </td>
  );
}

function sentence(
  problem: CellProblem | undefined,
  column: keyof Visitor,
  words: FigureProps['words'],
): string {
  if (problem === undefined) return '';
  return problem === 'label' || (column === 'z' && problem !== 'empty')
    ? (words['visitorsLabel'] ?? '')
    : sentenceOf(problem, inputEntries[column]);
}

const numbersOf = (
  visitor: Visitor | undefined,
  weight: TrainedWeight,
  { wiring }: FigureProps,
): readonly (Reading | undefined)[] =>
  (['zhat', 'CE', `dCE_d${weight}`] as const).map(
    (quantity) => visitor && { quantity, model: wiring, with: visitor },
  );

interface MeanProps {
  readonly words: string;
  readonly of: readonly Visitor[];
  readonly weight: TrainedWeight;
  readonly now: PageState;
  readonly isBatch?: boolean;
}

/** The mean loss of some visitors, and its slope. */
function Mean({ words, of, weight, now, isBatch = false }: MeanProps) {
  const { loss, slopeIn } = meansOf(of, now);
  return (
    <tr class={isBatch ? 'in-batch' : undefined}>
      <th scope="row" colSpan={5}>
        {words}
      </th>
      <td>{printNumber(loss)}</td>
      <td>{printNumber(slopeIn(weight))}</td>
      <td />
    </tr>
  );
}

interface EditingProps {
  readonly words: FigureProps['words'];
  readonly edit: Edit;
  last(): void;
}

function Editing({ words, edit, last }: EditingProps) {
  const [said, tell] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    const pasted = edit.table(area.current?.value ?? '');
    if (!pasted) return tell(words['visitorsNoTable'] ?? '');
    if ('refused' in pasted)
      return tell(
        fill(words['visitorsTooMany'] ?? '', { n: String(pasted.refused), most: String(mostVisitors) }),
      );
    if (area.current) area.current.value = '';
    tell('');
  };
  return (
    <div class="figure-controls editing">
      <button
        type="button"
        onClick={() => {
          edit.add();
          last();
        }}
      >
        {words['visitorsAdd']}
      </button>
      <button type="button" onClick={edit.book}>
        {words['visitorsBook']}
      </button>
      <details>
        <summary>{words['visitorsPaste']}</summary>
        <textarea
          ref={area}
          rows={4}
          aria-label={words['visitorsPasteHow']}
          placeholder={'0.7\t0.3\t1\n0.5\t0.1\t0'}
        />
        <p>{words['visitorsPasteHow']}</p>
        <button type="button" onClick={take}>
          {words['visitorsTake']}
        </button>
        <p class="problem" role="alert">
          {said || null}
        </p>
      </details>
    </div>
  );
}

function Foot({ figure, state }: { readonly figure: FigureProps; readonly state: PageState }) {
  const save = async () => {
    const { saveCsv } = await import('./save.ts');
    const rows = state.visitors.map((visitor) => visitorColumns.map((column) => visitor[column]));
    saveCsv(figure.id, { columns: visitorColumns, rows }, state);
  };
  return (
    <div class="figure-foot">
      <button
        type="button"
        aria-label={`${figure.words['figureSaveNumbers'] ?? ''} CSV`}
        onClick={() => void save()}
      >
        CSV
      </button>
    </div>
  );
}
