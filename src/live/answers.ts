import type { Working } from '../contract/exercise.ts';
import { decodeReading, type WrittenReading } from '../contract/reading.ts';
import { evaluate } from './store.ts';

/** Checks the exercises' answers in the page, at the reader's own inputs. */
export function checkAnswers(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.answer')) {
    const field = form.querySelector('input');
    const verdict = form.querySelector('output');
    if (!field || !verdict) continue;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void showVerdict(form, field, verdict);
    });
  }
}

async function showVerdict(
  form: HTMLFormElement,
  field: HTMLInputElement,
  output: HTMLElement,
): Promise<void> {
  const { isUnreadable, leftOpen, verdictOn } = await import('./judge.ts');
  const reading = decodeReading(JSON.parse(form.dataset['answer'] ?? '{}') as WrittenReading);
  if (!reading) return;
  const value = evaluate.value(reading);
  const { working } = form.dataset;
  const open = working
    ? leftOpen(JSON.parse(working) as Working, evaluate.value)
    : { low: value, high: value };
  const { judgement, verdict } = verdictOn(field.value, value, open);
  field.setAttribute('aria-invalid', String(isUnreadable(judgement)));
  output.dataset['judgement'] = judgement;
  output.textContent = verdict;
}
