import { endless, powerOf10, significandAt, zero, type Decimal, type Toward } from './decimal.ts';

/** Fixed-point numbers below have so many decimals: an integer v stands for v / 10¹⁰⁰. */
const places = 100;
const one = powerOf10(places);
/** As many digits of eˣ are given. */
const given = 60;

/** 2 artanh(1/n) = 2(1/n + 1/3n³ + 1/5n⁵ + …). */
function twiceArtanhOf1Over(n: bigint): bigint {
  let total = 0n;
  for (let power = one / n, k = 1n; power !== 0n; power /= n * n, k += 2n) total += power / k;
  return 2n * total;
}

/** ln 10 = 3 ln 2 + ln 1¼. */
const ln10 = 3n * twiceArtanhOf1Over(3n) + twiceArtanhOf1Over(9n);

/** A number below or above eˣ, by less than one part in 10⁵⁸; never eˣ itself. */
export function expBound(x: Decimal, toward: Toward): Decimal {
  if (x.e === Infinity) return x.m > 0n ? endless : zero;
  const v = significandAt(x, -places, toward);
  const k = v / ln10 - (v < 0n ? 1n : 0n);
  // eˣ = 10ᵏ · eʳ with 0 ≤ r ≤ ln 10, and eʳ = (e^(r/256))²⁵⁶.
  const r = (v - k * ln10) / 256n;
  let power = one;
  for (let term = one, n = 1n; term !== 0n; n++) {
    term = (term * r) / one / n;
    power += term;
  }
  for (let i = 0; i < 8; i++) power = (power * power) / one;
  const m = power / powerOf10(places - given);
  return { m: toward === 'up' ? m + 2n : m - 2n, e: Number(k) - given };
}
