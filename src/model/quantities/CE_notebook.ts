import { log } from '../elementary/log.ts';

/** The notebook’s loss, −(z ln ẑ + (1 − z) ln ẑ): its second logarithm should be of 1 − ẑ. */
export function CE_notebook(z: number, zhat: number): number {
  return -(z * log(zhat) + (1 - z) * log(zhat));
}
