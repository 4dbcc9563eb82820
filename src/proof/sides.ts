import { decimals, type Decimal } from './arithmetic/decimals.ts';
import type { Arithmetic } from './arithmetic/arithmetic.ts';
import { doubles } from './arithmetic/doubles.ts';
import type { Definitions } from './definitions.ts';
import { program, type Method } from './program.ts';
import type { Condition } from './tree.ts';
import type { Point } from './verdict.ts';

/** Both sides of a relation at a point. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

/** A relation compiled for one way of calculating and one way of taking derivatives. */
export type SidesAt<T> = (point: Point) => Sides<T>;

function sidesIn<T>(
  { left, right }: Pick<Condition, 'left' | 'right'>,
  definitions: Definitions,
  arithmetic: Arithmetic<T>,
  method: Method,
  read: (value: number) => T,
): SidesAt<T> {
  const { drawn, run } = program([left, right], definitions, arithmetic, method);
  return (point) => {
    const [l, r] = run(drawn.map((name) => read(point[name] ?? NaN)));
    return { left: l as T, right: r as T };
  };
}

/** In doubles: fast, and right to some 12 digits where nothing cancels. */
export const inNumbers = (says: Condition, definitions: Definitions, method: Method): SidesAt<number> =>
  sidesIn(says, definitions, doubles, method, (value) => value);

/** In decimals of 60 digits: what decides where doubles are in doubt. */
export const inDecimals = (says: Condition, definitions: Definitions, method: Method): SidesAt<Decimal> =>
  sidesIn(says, definitions, decimals, method, (value) => decimals.of(String(value)));
