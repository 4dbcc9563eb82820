import type { Jsx } from '../../chapters/jsx.ts';
import { placeOf, sourceOf, type Slip, type Written } from './slip.ts';

const chosen = 'a number that the author chose: nothing on the page is computed from it';

/** Another number than the one that the author chose. */
export function otherGiven(jsx: Jsx, written: Written): Slip[] {
  const [from, to] = placeOf(jsx);
  const source = sourceOf(jsx, written);
  const number = /\d+(?:\.\d+)?/.exec(source)?.[0] ?? '';
  const others = [number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)), number.replace('.', '.0')];
  return [...new Set(others)].filter((other) => other !== number).map((other) => ({
    change: 'given', from, to, text: source.replace(number, other), of: written.text.slice(from - 40, to + 10), says: `${other} instead of ${number}`, same: chosen,
  }));
} // prettier-ignore
