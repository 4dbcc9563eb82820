import type { Page } from '@playwright/test';
import { decodeReading } from '../src/contract/reading.ts';
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
export async function printedOn(page: Page): Promise<Printed[]> {
  const found = await page.locator('[data-quantity]').evaluateAll((elements) =>
    (elements as HTMLElement[]).map((element) => ({
      written: {
        ...element.dataset,
        model: element.closest<HTMLElement>('[data-model]')?.dataset['model'] ?? 'notebook',
      },
      value: element.dataset['value'] ?? '',
      text: element.textContent.replace(/^\((.*)\)$/, '$1'),
      isMathml: element.namespaceURI?.endsWith('MathML') ?? false,
    })),
  );
  return found.map(({ written, ...number }) => {
    const reading = decodeReading(written);
    if (!reading) throw new Error(`${JSON.stringify(written)} is no number of the book`);
    return { reading, ...number };
  });
}

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
