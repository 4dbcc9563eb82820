import { decodeInputs } from '../contract/reading.ts';
import type { Comparing } from '../model/certain/truth.ts';
import { isTrueAt, parseComparison, parseComputed, type Decidable } from '../model/claim.ts';
import { modelAt } from './follow-numbers.ts';
import { followState } from './seen-first.ts';
import { evaluate, state } from './store.ts';

/** Keeps statements that depend on numbers true: where the reader's inputs make one false, it is rewritten. */
export function followClaims(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.claim[data-when]')) {
    const statement = statementOf(element);
    if (!statement) continue;
    const said = [...element.childNodes];
    const otherwise = document.createTextNode(element.dataset['otherwise'] ?? '');
    const replaced = decodeInputs(element.dataset['with'] ?? '{}');
    const decide = () => {
      const isTrue = isTrueAt(statement, { ...state.value, ...replaced }, evaluate.value);
      if (element.classList.contains('rewritten') === !isTrue) return;
      element.classList.toggle('rewritten', !isTrue);
      element.replaceChildren(...(isTrue ? said : [otherwise]));
    };
    followState(element, decide, 'claim');
  }
}

function statementOf(element: HTMLElement): Decidable | undefined {
  const { when = '', comparing } = element.dataset;
  const [model, computed, comparison] = [modelAt(element), parseComputed(when), parseComparison(when)];
  if (computed !== undefined && model !== 'program') return { computed, model };
  if (!comparison || comparing === undefined) return undefined;
  return { comparison, comparing: JSON.parse(comparing) as Comparing };
}
