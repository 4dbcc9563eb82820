import type { Output } from '../cells/output.ts';
import type { Quantity } from '../model/networks/index.ts';
import { printAllDigits } from '../model/print.ts';
import type { Reading } from '../model/reading.ts';
import type { PageState } from '../model/state.ts';
import { reasonOf } from './cells/reason.ts';
import { work } from './cells/work.ts';
import { say } from './dictionary.ts';
import { firstMiss, programOf, trialsOf } from './line-trials.ts';

interface LineVerdict {
  readonly judgement: 'right' | 'wrong' | 'fails';
  readonly verdict: string;
}

/** Runs a reader's line in the cells' sandbox at several states, and tells the first at which it is wrong. */
export async function judgeLine(
  line: string,
  takes: readonly Quantity[],
  answer: Reading,
  state: PageState,
): Promise<LineVerdict> {
  const trials = trialsOf(takes, answer, state);
  const { given, failure } = await ran(programOf(line, takes, trials), state);
  if (failure !== undefined) return fails(failure);
  const miss = firstMiss(given, trials);
  if (!miss) return { judgement: 'right', verdict: say('lineRight', { n: String(trials.length) }) };
  const handed = takes.map((name, i) => `${name} = ${printAllDigits(miss.handed[i] ?? NaN)}`).join(', ');
  const values = { handed, given: printAllDigits(miss.given), right: printAllDigits(miss.right) };
  return { judgement: 'wrong', verdict: say('lineWrong', values) };
}

const fails = (message: string): LineVerdict => ({
  judgement: 'fails',
  verdict: say('lineFails', { message }),
});

/** What a program of one cell prints, each a number; or why it stopped. */
function ran(code: string, state: PageState): Promise<{ given: number[]; failure?: string }> {
  const given: number[] = [];
  let failure: string | undefined;
  return new Promise((resolve) => {
    work(
      { run: String(Math.random()), cells: [{ id: 'answer', code }], state },
      (result) => {
        given.push(...result.outputs.flatMap(numberIn));
        failure = result.failure && reasonOf(result.failure);
      },
      (problem) => {
        const reason = problem ? reasonOf({ problem, message: '' }) : failure;
        resolve(reason === undefined ? { given } : { given, failure: reason });
      },
    );
  });
}

const numberIn = (output: Output): number[] => (output.kind === 'text' ? [Number(output.text)] : []);
