/**
 * Arithmetic on integers of any length, from which the tests take their truth: eˣ, ln x and what is made of them
 * to more than 100 significant bits, and the double nearest to that. Written for clarity of proof, not for speed.
 */

/** The exact number m · 2ᵉ. */
export interface Exact {
  readonly m: bigint;
  readonly e: number;
}

/** Fixed-point numbers below have this many bits after the point: an integer v stands for v / 2¹⁷⁶. */
const places = 176;
const one = 1n << BigInt(places);

const times = (a: bigint, b: bigint): bigint => (a * b) >> BigInt(places);
const over = (a: bigint, b: bigint): bigint => (a << BigInt(places)) / b;
const shift = (m: bigint, by: number): bigint => (by >= 0 ? m << BigInt(by) : m >> BigInt(-by));
const toFixed = ({ m, e }: Exact): bigint => shift(m, e + places);
const fromFixed = (v: bigint): Exact => ({ m: v, e: -places });

/** The number of bits of |m|. */
function bitLength(m: bigint): number {
  const hex = (m < 0n ? -m : m).toString(16);
  return m === 0n ? 0 : 4 * hex.length - (Math.clz32(parseInt(hex.charAt(0), 16)) - 28);
}

const view = new DataView(new ArrayBuffer(8));

/** The exact value of a finite double. */
export function exactly(x: number): Exact {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  const biased = Number((bits >> 52n) & 0x7ffn);
  const m = biased === 0 ? fraction : fraction | (1n << 52n);
  return { m: x < 0 ? -m : m, e: Math.max(biased, 1) - 1075 };
}

/** The nearest double, ties to even: one rounding, subnormals and overflow included. */
export function nearest({ m, e }: Exact): number {
  if (m < 0n) return -nearest({ m: -m, e });
  const last = Math.max(bitLength(m) + e - 53, -1074);
  if (last <= e) return Number(m) * 2 ** e;
  const half = 1n << BigInt(last - e - 1);
  const rest = m & (2n * half - 1n);
  const floor = m >> BigInt(last - e);
  const isUp = rest > half || (rest === half && (floor & 1n) === 1n);
  return Number(isUp ? floor + 1n : floor) * 2 ** last;
}

export const product = (a: Exact, b: Exact): Exact => ({ m: a.m * b.m, e: a.e + b.e });

function sum(a: Exact, b: Exact): Exact {
  const e = Math.min(a.e, b.e);
  return { m: shift(a.m, a.e - e) + shift(b.m, b.e - e), e };
}

/** 2 artanh s = 2(s + s³/3 + s⁵/5 + …), fixed-point, |s| ≤ 1/3. */
function twiceArtanh(s: bigint): bigint {
  const square = times(s, s);
  let total = 0n;
  for (let power = s, n = 1n; power !== 0n && power !== -1n; power = times(power, square), n += 2n) {
    total += power / n;
  }
  return 2n * total;
}

const ln2 = twiceArtanh(one / 3n);

/** ln x for x > 0: x = 2ᵏ · m with m in [2⁻½, 2½), then ln m = 2 artanh((m − 1)/(m + 1)). */
export function ln({ m, e }: Exact): Exact {
  if (m <= 0n) throw new RangeError('ln x needs x > 0');
  const bits = bitLength(m);
  const inHalfToOne = shift(m, places - bits);
  const isLow = 2n * inHalfToOne * inHalfToOne < one * one;
  const fraction = isLow ? 2n * inHalfToOne : inHalfToOne;
  const k = e + bits - (isLow ? 1 : 0);
  return fromFixed(BigInt(k) * ln2 + twiceArtanh(over(fraction - one, fraction + one)));
}

/** ln(1 + x) for x > −1; by its series x(1 − x/2 + x²/3 − …) where 1 + x would lose all of x. */
export function ln1p(x: Exact): Exact {
  if (bitLength(x.m) + x.e > -40) return ln(sum({ m: 1n, e: 0 }, x));
  const v = toFixed(x);
  const series = [7n, 6n, 5n, 4n, 3n, 2n, 1n].reduce((inner, n) => one / n - times(v, inner), 0n);
  return product(x, fromFixed(series));
}

/** eˣ for |x| < 2²⁰: x = k ln 2 + r, eʳ = (e^(r/256))²⁵⁶ with the inner power from its series. */
export function exp(x: Exact): Exact {
  const v = toFixed(x);
  const k = (2n * v + ln2) / (2n * ln2) - (2n * v + ln2 < 0n ? 1n : 0n);
  const r = (v - k * ln2) >> 8n;
  let power = one;
  for (let n = 20n; n > 0n; n--) power = one + times(r, power) / n;
  for (let i = 0; i < 8; i++) power = times(power, power);
  return { m: power, e: Number(k) - places };
}

/** bᵉ = e^(e ln b) for b > 0. */
export const pow = (b: Exact, e: Exact): Exact => exp(product(e, ln(b)));

/** ln(1 + eᵗ), as t + ln(1 + e⁻ᵗ) for positive t. */
export function softplus(t: Exact): Exact {
  if (t.m <= 0n) return ln1p(exp(t));
  const rest = ln1p(exp({ m: -t.m, e: t.e }));
  return fromFixed(toFixed(t) + toFixed(rest));
}

/** σ(f) = 1/(1 + e⁻ᶠ), for negative f as eᶠ/(1 + eᶠ). */
export function sigmoid(f: Exact): Exact {
  const small = exp({ m: f.m < 0n ? f.m : -f.m, e: f.e });
  const above = fromFixed(over(one, one + toFixed(small)));
  return f.m < 0n ? product(small, above) : above;
}
