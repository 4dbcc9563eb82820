import { isAsked } from '../contract/asked.ts';
import type { Working } from '../contract/exercise.ts';
import { decodeReading, type WrittenReading } from '../contract/reading.ts';
import type { Quantity } from '../model/networks/index.ts';
import type { Reading } from '../model/reading.ts';
import { isUnreadable, leftOpen, verdictOn, verdictOnSign } from './judge.ts';
import { evaluate, onChange, state } from './store.ts';

interface Verdict {
  readonly judgement: string;
  readonly verdict: string;
  readonly isUnreadable?: boolean;
}

/** Of each form how often it was asked, and what ends the watch over its last verdict. */
const asked = new WeakMap<HTMLFormElement, number>();
const stops = new WeakMap<HTMLFormElement, () => void>();

/** Shows what is to be said of a form's answer: of the last one, however long an earlier one takes. */
export async function showVerdict(form: HTMLFormElement, output: HTMLElement): Promise<void> {
  const reading = decodeReading(JSON.parse(form.dataset['answer'] ?? '{}') as WrittenReading);
  const { asks } = form.dataset;
  if (!reading || !isAsked(asks)) return;
  const turn = (asked.get(form) ?? 0) + 1;
  asked.set(form, turn);
  const value = evaluate.value(reading);
  const { judgement, verdict, isUnreadable = false } = await judges[asks](form, reading);
  if (turn !== asked.get(form)) return;
  stops.get(form)?.();
  form.querySelector('input')?.setAttribute('aria-invalid', String(isUnreadable));
  output.dataset['judgement'] = judgement;
  output.textContent = verdict;
  // A line was tried at states of its own; a number was judged by what the page printed then.
  if (asks === 'code' || isUnreadable) return;
  const stop = onChange(() => {
    if (Object.is(evaluate.value(reading), value)) return;
    stop();
    delete output.dataset['judgement'];
    output.textContent = '';
  });
  stops.set(form, stop);
}

/** How each kind of answer is judged. */
const judges = { value: judgeValue, sign: judgeSign, code: judgeCode };

/** What the reader typed or chose. */
const answerIn = (form: HTMLFormElement): string => {
  const answer = new FormData(form).get('answer');
  return typeof answer === 'string' ? answer : '';
};

function judgeValue(form: HTMLFormElement, reading: Reading): Verdict {
  const value = evaluate.value(reading);
  const { working } = form.dataset;
  const open = working
    ? leftOpen(JSON.parse(working) as Working, evaluate.value)
    : { low: value, high: value };
  const found = verdictOn(answerIn(form), value, open);
  return { ...found, isUnreadable: isUnreadable(found.judgement) };
}

function judgeSign(form: HTMLFormElement, reading: Reading): Verdict {
  return verdictOnSign(answerIn(form), evaluate.value(reading));
}

async function judgeCode(form: HTMLFormElement, reading: Reading): Promise<Verdict> {
  const { judgeLine } = await import('./judge-line.ts');
  const takes = (form.dataset['takes'] ?? '').split(' ') as Quantity[];
  return judgeLine(answerIn(form), takes, reading, state.value);
}
