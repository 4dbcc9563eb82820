import { isAsked } from '../contract/asked.ts';
import type { Working } from '../contract/exercise.ts';
import { decodeReading, type WrittenReading } from '../contract/reading.ts';
import type { Quantity } from '../model/networks/index.ts';
import type { Reading } from '../model/reading.ts';
import { evaluate, onChange, state } from './store.ts';

/** Checks the exercises' answers in the page, at the reader's own inputs. */
export function checkAnswers(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.answer')) {
    const verdict = form.querySelector('output');
    if (!verdict) continue;
    form.hidden = false;
    const show = verdictsOf(form, verdict);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void show();
    });
  }
}

interface Verdict {
  readonly judgement: string;
  readonly verdict: string;
  readonly isUnreadable?: boolean;
}

/** Shows what is to be said of a form's answer: of the last one, however long an earlier one takes. */
function verdictsOf(form: HTMLFormElement, output: HTMLElement): () => Promise<void> {
  let asked = 0;
  let stop = (): void => undefined;
  return async () => {
    const reading = decodeReading(JSON.parse(form.dataset['answer'] ?? '{}') as WrittenReading);
    const { asks } = form.dataset;
    if (!reading || !isAsked(asks)) return;
    const turn = ++asked;
    const value = evaluate.value(reading);
    const { judgement, verdict, isUnreadable = false } = await judges[asks](form, reading);
    if (turn !== asked) return;
    stop();
    form.querySelector('input')?.setAttribute('aria-invalid', String(isUnreadable));
    output.dataset['judgement'] = judgement;
    output.textContent = verdict;
    // A line was tried at states of its own; a number was judged by what the page printed then.
    if (asks === 'code' || isUnreadable) return;
    stop = onChange(() => {
      if (Object.is(evaluate.value(reading), value)) return;
      stop();
      delete output.dataset['judgement'];
      output.textContent = '';
    });
  };
}

/** How each kind of answer is judged. */
const judges = { value: judgeValue, sign: judgeSign, code: judgeCode };

/** What the reader typed or chose. */
const answerIn = (form: HTMLFormElement): string => {
  const answer = new FormData(form).get('answer');
  return typeof answer === 'string' ? answer : '';
};

async function judgeValue(form: HTMLFormElement, reading: Reading): Promise<Verdict> {
  const { isUnreadable, leftOpen, verdictOn } = await import('./judge.ts');
  const value = evaluate.value(reading);
  const { working } = form.dataset;
  const open = working
    ? leftOpen(JSON.parse(working) as Working, evaluate.value)
    : { low: value, high: value };
  const found = verdictOn(answerIn(form), value, open);
  return { ...found, isUnreadable: isUnreadable(found.judgement) };
}

async function judgeSign(form: HTMLFormElement, reading: Reading): Promise<Verdict> {
  const { verdictOnSign } = await import('./judge.ts');
  return verdictOnSign(answerIn(form), evaluate.value(reading));
}

async function judgeCode(form: HTMLFormElement, reading: Reading): Promise<Verdict> {
  const { judgeLine } = await import('./judge-line.ts');
  const takes = (form.dataset['takes'] ?? '').split(' ') as Quantity[];
  return judgeLine(answerIn(form), takes, reading, state.value);
}
