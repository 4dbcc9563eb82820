import { isAsked } from '../contract/asked.ts';
import type { Working } from '../contract/exercise.ts';
import { decodeReading, type WrittenReading } from '../contract/reading.ts';
import type { Quantity } from '../model/networks/index.ts';
import type { Reading } from '../model/reading.ts';
import { evaluate, state } from './store.ts';

/** Checks the exercises' answers in the page, at the reader's own inputs. */
export function checkAnswers(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.answer')) {
    const verdict = form.querySelector('output');
    if (!verdict) continue;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void showVerdict(form, verdict);
    });
  }
}

interface Verdict {
  readonly judgement: string;
  readonly verdict: string;
  readonly isUnreadable?: boolean;
}

async function showVerdict(form: HTMLFormElement, output: HTMLElement): Promise<void> {
  const reading = decodeReading(JSON.parse(form.dataset['answer'] ?? '{}') as WrittenReading);
  const { asks } = form.dataset;
  if (!reading || !isAsked(asks)) return;
  const { judgement, verdict, isUnreadable = false } = await judges[asks](form, reading);
  form.querySelector('input')?.setAttribute('aria-invalid', String(isUnreadable));
  output.dataset['judgement'] = judgement;
  output.textContent = verdict;
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
