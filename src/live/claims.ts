import { effect } from '@preact/signals';
import { decodeInputs } from '../contract/reading.ts';
import { holds, parseComparison } from '../model/claim.ts';
import { modelAt } from './follow-numbers.ts';
import { evaluate } from './store.ts';

/** Keeps statements that depend on numbers true: where the reader's inputs make one false, it is rewritten. */
export function followClaims(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.claim[data-when]')) {
    const comparison = parseComparison(element.dataset['when'] ?? '');
    const model = modelAt(element);
    if (!comparison || model === 'program') continue;
    const said = [...element.childNodes];
    const otherwise = document.createTextNode(element.dataset['otherwise'] ?? '');
    const replaced = element.dataset['with'];
    const inputs = replaced === undefined ? undefined : decodeInputs(replaced);
    const at = inputs ? { with: inputs } : {};
    effect(() => {
      const read = evaluate.value;
      const isTrue = holds(comparison, model, (reading) => read({ ...reading, ...at }));
      if (element.classList.contains('rewritten') === !isTrue) return;
      element.classList.toggle('rewritten', !isTrue);
      element.replaceChildren(...(isTrue ? said : [otherwise]));
    });
  }
}
