import { log } from '../elementary/log.ts';
import { pow } from '../elementary/pow.ts';
import { softplus } from '../elementary/softplus.ts';
import { by, entries } from '../declaring/entry.ts';
import { zhat } from './activations.ts';

/** L = ẑᶻ (1 − ẑ)¹⁻ᶻ = σ(f)ᶻ σ(−f)¹⁻ᶻ, the likelihood of the label, in [0, 1]: no digit of 1 − ẑ is lost. */
export function L(z: number, f: number): number {
  return pow(zhat(f), z) * pow(zhat(-f), 1 - z);
}

/** CE = z ln(1 + e⁻ᶠ) + (1 − z) ln(1 + eᶠ), in [0, ∞): finite and accurate for every f. */
export function CE(z: number, f: number): number {
  return z * softplus(-f) + (1 - z) * softplus(f);
}

/** ∂CE/∂ẑ = −z/ẑ + (1 − z)/(1 − ẑ). Undefined (0/0) or infinite where ẑ has rounded to 0 or 1. */
export function dCE_dzhat(z: number, zhat: number): number {
  return -z / zhat + (1 - z) / (1 - zhat);
}

/** ∂CE/∂f = ẑ − z, in [−1, 1], written so that 1 − ẑ is never a rounded difference. */
export function dCE_df(z: number, f: number): number {
  return (1 - z) * zhat(f) - z * zhat(-f);
}

/** CE = −(z ln ẑ + (1 − z) ln(1 − ẑ)) as it is printed: NaN or ∞ where ẑ has rounded to 0 or 1. */
export function CE_textbook(z: number, zhat: number): number {
  return -(z * log(zhat) + (1 - z) * log(1 - zhat));
}

/** The notebook’s loss, −(z ln ẑ + (1 − z) ln ẑ): its second logarithm should be of 1 − ẑ. */
export function CE_notebook(z: number, zhat: number): number {
  return -(z * log(zhat) + (1 - z) * log(zhat));
}

/** The loss, its two other forms, and its derivative in f, which the first two factors would lose digits for. */
export const loss = entries({
  L: { value: by(L, 'z', 'f'), madeOf: ['z', 'zhat'] },
  CE: {
    value: by(CE, 'z', 'f'),
    madeOf: ['z', 'zhat'],
    slopes: { zhat: by(dCE_dzhat, 'z', 'zhat') },
  },
  CE_textbook: { value: by(CE_textbook, 'z', 'zhat') },
  CE_notebook: { value: by(CE_notebook, 'z', 'zhat') },
  dCE_df: { value: by(dCE_df, 'z', 'f') },
});
