import { rand } from '../random/rand.ts';

/** A way to draw one input, from a source of numbers in [0, 1). */
export type Draw = (next: () => number) => number;

export const uniform =
  (min: number, max: number): Draw =>
  (next) =>
    min + (max - min) * next();

/** ±2ᵉ with e uniform: every order of magnitude is as likely, down into the subnormals. */
export const anyMagnitude =
  (min: number, max: number, sign: 1 | -1 = 1): Draw =>
  (next) =>
    sign * 2 ** (min + (max - min) * next());

/** Close to a point, at every distance from `near` down to its last digit. */
export const around =
  (point: number, near: number): Draw =>
  (next) =>
    point + (next() < 0.5 ? -near : near) * 2 ** (-53 * next());

/** `count` inputs, each way of drawing in turn. The same ones in every run. */
export function samples(count: number, draws: readonly Draw[]): number[] {
  let pool: number[] = [];
  let seed = 0;
  const next = (): number => {
    if (pool.length === 0) pool = rand(seed++, 10_000);
    return pool.pop() ?? 0;
  };
  return Array.from({ length: Math.ceil(count / draws.length) }, () =>
    draws.map((draw) => draw(next)),
  ).flat();
}
