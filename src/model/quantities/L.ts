import { pow } from '../elementary/pow.ts';

/** L = ẑᶻ (1 − ẑ)¹⁻ᶻ, the likelihood of the label, in [0, 1]. */
export function L(z: number, zhat: number): number {
  return pow(zhat, z) * pow(1 - zhat, 1 - z);
}
