import { dataAttributes } from '../contract/reading.ts';
import type { Input } from '../model/networks/index.ts';
import { createEvaluator, isAdjustable, type Reading } from '../model/reading.ts';
import { defaultState, inputEntries, type State } from '../model/state.ts';
import { dataValue, printAllDigits, printInput, printNumber } from '../model/print.ts';
import { plain } from './symbols/derivatives.ts';
import { symbols } from './symbols.ts';
import type { Language } from './entry.ts';

/** A printed number: its text, and the attributes by which the page's script and anybody's finds it. */
export interface PrintedNumber {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const evaluateDefault = createEvaluator(defaultState);

/** The text of a reading's value: four decimals, all digits, or an input as it was typed. */
export function printReading(reading: Reading, value: number): string {
  if (reading.digits === 'all') return printAllDigits(value);
  return reading.quantity in defaultState ? printInput(value) : printNumber(value);
}

/** A reading printed at a state, the default one unless told. `pageModel` is left out of the markup. */
export function printedNumber(reading: Reading, pageModel: string, state?: State): PrintedNumber {
  const value = state ? createEvaluator(state)(reading) : evaluateDefault(reading);
  const term = symbols[reading.quantity as keyof typeof symbols]?.term;
  return {
    text: printReading(reading, value),
    attributes: {
      class: ['number', term && `term-${String(term)}`, isAdjustable(reading) && 'adjustable']
        .filter(Boolean)
        .join(' '),
      'data-quantity': reading.quantity,
      'data-value': dataValue(value),
      ...dataAttributes(reading, pageModel),
    },
  };
}

/** What makes an adjustable number a spin button for the keyboard and for screen readers. */
export function spinButton(input: Input, language: Language): Record<string, string> {
  const { min, max } = inputEntries[input];
  const value = defaultState[input];
  return {
    role: 'spinbutton',
    tabindex: '0',
    'aria-label': labelOf(input, language),
    'aria-valuemin': String(min),
    'aria-valuemax': String(max),
    'aria-valuenow': String(value),
    'aria-valuetext': printInput(value),
  };
}

/** “x₁, first input”: how a field is called. */
export const labelOf = (input: Input, language: Language): string =>
  `${plain(symbols[input].latex)}, ${symbols[input].name[language]}`;
