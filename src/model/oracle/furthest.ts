import { nearest, type Exact } from './exact.ts';
import { ulpsBetween } from './ulps.ts';

/** Where a function strays furthest from the correctly rounded result, and by how many ulp. */
export interface Furthest {
  readonly inputs: number;
  readonly ulps: number;
  readonly at: readonly number[];
}

/** Compares a function with the exact one at every given argument list. */
export function furthest(
  computed: (...args: number[]) => number,
  exact: (...args: number[]) => Exact,
  argumentLists: readonly (readonly number[])[],
): Furthest {
  let worst: Furthest = { inputs: argumentLists.length, ulps: 0, at: [] };
  for (const at of argumentLists) {
    const ulps = ulpsBetween(computed(...at), nearest(exact(...at)));
    if (ulps > worst.ulps) worst = { ...worst, ulps, at };
  }
  return worst;
}
