import type { Decimal } from '../arithmetic/decimals.ts';
import type { Reading } from '../../model/reading.ts';
import { faultOf } from './compare.ts';
import { numbersIn, type Printed } from './read-page.ts';

/** What is wrong on a finished page, with its line. */
interface Fault {
  readonly line: number;
  readonly message: string;
}

/** A finished page, its numbers counted and each compared. */
export interface Audit {
  readonly printed: readonly Printed[];
  readonly wrong: readonly Fault[];
  /** Decimals that no quantity, quotation or choice accounts for: none may stand in a chapter. */
  readonly strays: readonly Fault[];
}

/** Reads every printed number out of a page and compares its value and its rounding with `exact`. */
export function auditPage(html: string, exact: (reading: Reading) => Decimal): Audit {
  const { printed, strays } = numbersIn(html);
  const wrong = printed.flatMap((number): Fault[] => {
    const fault = faultOf(number, exact);
    const { reading, medium, line } = number;
    return fault ? [{ line, message: `${readingName(reading)} in ${medium}: ${fault}` }] : [];
  });
  const unaccounted = strays.map(({ text, line }): Fault => ({
    line,
    message: `“${text}” holds a decimal that no quantity, quotation or choice accounts for`,
  }));
  return { printed, wrong, strays: unaccounted };
}

/** Remembers the value of each reading; a book has hundreds of them, printed thousands of times. */
export function remembering(exact: (reading: Reading) => Decimal): (reading: Reading) => Decimal {
  const known = new Map<string, Decimal>();
  return (reading) => {
    const key = JSON.stringify({ ...reading, digits: undefined });
    const value = known.get(key) ?? exact(reading);
    known.set(key, value);
    return value;
  };
}

const readingName = ({ quantity, model, iteration }: Reading): string =>
  `${quantity} (${model}${iteration ? `, iteration ${String(iteration)}` : ''})`;
