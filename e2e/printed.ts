import type { Page } from '@playwright/test';
import { dataValue } from '../src/model/print.ts';
import { createEvaluator, type Reading } from '../src/model/reading.ts';
import type { State } from '../src/model/state.ts';
import { printReading } from '../src/notation/number.ts';

/** A number as it stands on a page. */
export interface Printed {
  readonly reading: Reading;
  readonly value: string;
  readonly text: string;
  readonly isMathml: boolean;
}

/** Every number of the page, in its HTML and in its MathML. */
export const printedOn = (page: Page): Promise<Printed[]> =>
  page.locator('[data-quantity]').evaluateAll((elements) =>
    (elements as HTMLElement[]).map((element) => {
      const { quantity, iteration, with: replaced, digits, value } = element.dataset;
      const model = element.closest<HTMLElement>('[data-model]')?.dataset['model'] ?? 'notebook';
      return {
        reading: {
          quantity,
          model,
          ...(iteration ? { iteration: Number(iteration) } : {}),
          ...(replaced ? { with: JSON.parse(replaced) } : {}),
          ...(digits ? { digits } : {}),
        } as Reading,
        value: value ?? '',
        text: element.textContent.replace(/^\((.*)\)$/, '$1'),
        isMathml: element.namespaceURI?.endsWith('MathML') ?? false,
      };
    }),
  );

/** What is printed otherwise than the model computes at a state: empty where the page is right. */
export function wrongNumbers(printed: readonly Printed[], state: State): string[] {
  const evaluate = createEvaluator(state);
  return printed.flatMap(({ reading, value, text }) => {
    const expected = evaluate(reading);
    const right = value === dataValue(expected) && text === printReading(reading, expected);
    return right
      ? []
      : [`${JSON.stringify(reading)}: ${text} (${value}), the model says ${String(expected)}`];
  });
}
