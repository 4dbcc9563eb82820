import type { Reading } from '../model/reading.ts';
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
      void tell(form, field.value, verdict);
    });
  }
}

async function tell(form: HTMLFormElement, answer: string, verdict: HTMLOutputElement): Promise<void> {
  const { judge, verdictOn } = await import('./judge.ts');
  const value = evaluate.value(JSON.parse(form.dataset['answer'] ?? '') as Reading);
  const judgement = judge(answer, value);
  verdict.dataset['judgement'] = judgement;
  verdict.textContent = verdictOn[judgement](value);
}
