import type { Visitor } from '../model/networks/visitors.ts';
import { mostVisitors, visitorFault } from '../model/visitors.ts';

/** Characters that a table may take up in an address: what servers and messengers let pass, less the other inputs. */
export const longestInLink = 6000;

const between = '_';
const ending = '*';

/** A table in letters that an address leaves as they are: `.7_.3_1*.2_.5_0`, every digit. */
export const writeVisitors = (visitors: readonly Visitor[]): string =>
  visitors.map(({ x1, x2, z }) => [x1, x2, z].map(short).join(between)).join(ending);

/** A number without its idle 0, and without a plus, which a link reads as a space. */
const short = (value: number): string =>
  String(value)
    .replace(/^(-?)0\./, '$1.')
    .replace('e+', 'e');

/** The table of a link; undefined where any of it is no visitor. */
export function readVisitors(text: string): readonly Visitor[] | undefined {
  const rows = text.split(ending);
  if (rows.length > mostVisitors) return undefined;
  const visitors = rows.map(readVisitor);
  return visitors.every((visitor) => visitor !== undefined) ? visitors : undefined;
}

function readVisitor(text: string): Visitor | undefined {
  const numbers = text.split(between).map((part) => (isDecimal(part) ? Number(part) : NaN));
  const [x1 = NaN, x2 = NaN, z = NaN] = numbers;
  const visitor = { x1, x2, z };
  return numbers.length === 3 && !visitorFault(visitor) ? visitor : undefined;
}

const isDecimal = (text: string): boolean => /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/.test(text);
