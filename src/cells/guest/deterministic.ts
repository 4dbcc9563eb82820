import { exp } from '../../model/elementary/exp.ts';
import { log } from '../../model/elementary/log.ts';
import { log1p } from '../../model/elementary/log1p.ts';
import { uniform } from '../../model/random/rand.ts';

/** `Math` with the book's own exp, log and log1p, and with NumPy's rand() of the reader's seed as `random`. */
export function deterministicMath(seedOf: () => number): typeof Math {
  let draw: (() => number) | undefined;
  return Object.defineProperties({} as typeof Math, {
    ...Object.getOwnPropertyDescriptors(Math),
    ...Object.getOwnPropertyDescriptors({ exp, log, log1p, random: () => (draw ??= uniform(seedOf()))() }),
  });
}

/** The moment it always is in a cell. */
const now = Date.UTC(2020, 0, 1);

/** A `Date` that stands still, in UTC wherever the reader lives. */
export class FixedDate extends Date {
  constructor(...parts: readonly unknown[]) {
    if (parts.length === 0) super(now);
    else if (parts.length === 1) super(parts[0] as number | string);
    else super(Date.UTC(...(parts as unknown as [number, number])));
  }
  static override now(): number {
    return now;
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override toString(): string {
    return this.toUTCString();
  }
}

const parts = ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'] as const;
for (const part of parts)
  Object.defineProperty(FixedDate.prototype, `get${part}`, { value: Date.prototype[`getUTC${part}`] });
