import { log } from '../elementary/log.ts';

/** CE = −(z ln ẑ + (1 − z) ln(1 − ẑ)) as it is printed: NaN or ∞ where ẑ has rounded to 0 or 1. */
export function CE_textbook(z: number, zhat: number): number {
  return -(z * log(zhat) + (1 - z) * log(1 - zhat));
}
