import type { Reading } from '../../model/reading.ts';
import { isInput } from '../../model/state.ts';
import { decimals, type Decimal } from '../arithmetic/decimals.ts';
import { relativeError } from '../compare.ts';
import type { Printed } from './read-page.ts';
import { printedAs, printedInput } from './round.ts';

/** Where a computed double may be, in parts of the exact value: the whole forward and backward pass rounds. */
const tolerance = 1e-13;

/** Computed from ẑ as a double: the book shows what its rounding does to them where ẑ comes near 0 or 1. */
const fromRounded = ['CE_textbook', 'CE_notebook', 'dCE_dzhat', 'product', 'stepNotebook'];

/**
 * What is wrong with a printed number, or undefined. `exactly` gives any reading's value from the printed
 * definitions. What is computed from ẑ may be as far off as the rounding of ẑ makes it, and then has to be
 * printed as it is computed.
 */
export function faultOf(
  { text, value, reading }: Pick<Printed, 'text' | 'value' | 'reading'>,
  exactly: (reading: Reading) => Decimal,
): string | undefined {
  const exact = exactly(reading);
  const [sure, computed] = [exact.toNumber(), Number(value)];
  const isNumber = Number.isFinite(sure);
  // What no double is as large as keeps its sign.
  if (!isNumber && (Number.isFinite(computed) || computed === -sure))
    return `data-value is ${value}, the book gives ${Number.isNaN(sure) ? 'no number' : exact.toPrecision(4).toString()}`;
  const lost = fromRounded.includes(reading.quantity) ? lostBy(exactly({ ...reading, quantity: 'zhat' })) : 0;
  const isClose =
    relativeError(computed, sure) <= tolerance + lost || Math.abs(computed - sure) <= 1e-16 + lost;
  if (isNumber && lost < 1 && !isClose)
    return `data-value is ${value}, the printed definitions give ${exact.toPrecision(30).toString()}`;
  const expected = textOf(reading, lost > tolerance || sure === 0 ? decimals.of(value) : exact, value);
  return text === expected ? undefined : `“${text}” is printed, rounded rightly it is “${expected}”`;
}

/** How much of ẑ, and of 1 − ẑ, is lost when ẑ is rounded to a double. */
function lostBy(zhat: Decimal): number {
  const rest = decimals.subtract(decimals.of('1'), zhat).toNumber();
  return 2 ** -52 / Math.min(zhat.toNumber(), rest);
}

function textOf({ quantity, digits }: Reading, exact: Decimal, value: string): string {
  if (!Number.isFinite(Number(value))) return value.replace('-Infinity', '−∞').replace('Infinity', '∞');
  if (digits === 'all') return String(Number(value)).replaceAll('-', '−');
  return isInput(quantity) ? printedInput(exact) : printedAs(exact);
}
