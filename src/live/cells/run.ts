import type { CellResult, Problem } from '../../cells/output.ts';
import { outputMarkup } from '../../cells/view/outputs.ts';
import { readDictionary, say } from '../dictionary.ts';
import { state } from '../store.ts';
import { toDom } from './dom.ts';
import { markMistake } from './mistakes.ts';
import { cellById, cells, codeOf, label, mistake, type PageCell } from './page.ts';
import { reasonOf, type Broken } from './reason.ts';
import { hasRun, markAgain, ranFor, startAt, type Start } from './stale.ts';
import { work } from './work.ts';

/** A press this soon after the start, in ms, was meant to start: a double click, or a run that began by itself. */
const doublePress = 500;

let stop: (() => void) | undefined;
let running: PageCell | undefined;
let started = 0;

/** Runs the program down to a cell; pressed again meanwhile, stops it. */
export async function toggleRun(cell: PageCell): Promise<void> {
  if (running !== cell) return runTo(cell);
  if (performance.now() - started > doublePress) stop?.();
}

/** Runs what is out of date by itself. A run under way is let be: when it ends, all cells are looked at anew. */
export function rerun(cell: PageCell): void {
  if (!running) void runTo(cell);
}

/** Runs the program from the top down to a cell, in a worker of its own, and shows what each cell gives. */
function runTo(last: PageCell): Promise<void> {
  stop?.();
  const program = cells.slice(0, cells.indexOf(last) + 1);
  const start = startAt(state.value);
  const waiting = [...program];
  busy(last, true);
  mistake.value = undefined;
  markMistake();
  return new Promise((resolve) => {
    const finish = work(
      {
        run: String(Math.random()),
        cells: program.map((cell) => ({ id: cell.id, code: codeOf(cell) })),
        state: start.state,
      },
      (result) => {
        const cell = cellById(result.id);
        if (!cell || waiting[0] !== cell) return;
        waiting.shift();
        showResult(cell, result);
        hasRun(cell, start);
      },
      (problem, milliseconds) => {
        stop = undefined;
        if (milliseconds !== undefined) ranFor(milliseconds);
        const [cell] = waiting;
        if (problem && cell) showBreak(cell, problem, start);
        busy(last, false);
        resolve();
      },
    );
    stop = () => finish();
  });
}

function busy(cell: PageCell, isBusy: boolean): void {
  running = isBusy ? cell : undefined;
  if (isBusy) started = performance.now();
  cell.figure.setAttribute('aria-busy', String(isBusy));
  if (isBusy) label(cell.runButton, say('cellStop'), cell);
  else markAgain();
}

/** The run was ended from outside. What the cell showed before was not of this code; without an engine it still stands. */
function showBreak(cell: PageCell, problem: Problem | 'unloaded', start: Start): void {
  if (problem !== 'unloaded') {
    cell.output.replaceChildren();
    hasRun(cell, start);
  }
  showFailure(cell, { problem, message: '' });
}

function showResult(cell: PageCell, { outputs, failure, readsState }: CellResult): void {
  const { cellPlot = '', cellLine = '', cellTable = '' } = readDictionary();
  cell.output.replaceChildren(...outputMarkup(outputs, { cellPlot, cellLine, cellTable }).map(toDom));
  if (readsState) cell.figure.dataset['readsState'] = '';
  else delete cell.figure.dataset['readsState'];
  if (failure) showFailure(cell, failure);
}

/** Adds, as text, what went wrong; and marks the line where the code stands. */
function showFailure(cell: PageCell, failure: Broken): void {
  const { place } = failure;
  const reason = reasonOf(failure);
  const element = document.createElement('p');
  element.className = 'cell-error';
  element.setAttribute('role', 'alert');
  const where = place ? `${say('cellAt', { cell: place.cell, line: String(place.line) })} ` : '';
  element.textContent = where + reason;
  cell.output.append(element);
  if (place) mistake.value = { ...place, message: reason };
  markMistake();
}
