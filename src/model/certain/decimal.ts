/** The exact number m · 10ᵉ; with e = ∞ it is beyond every bound. */
export interface Decimal {
  readonly m: bigint;
  readonly e: number;
}

/** Which way a number is rounded that has more digits than are kept. */
export type Toward = 'down' | 'up';

/** Sums and products of typed numbers stay exact: none of the book's has so many digits. */
const kept = 400;
/** A quotient is cut here. */
const quotientDigits = 60;

export const zero: Decimal = { m: 0n, e: 0 };
export const one: Decimal = { m: 1n, e: 0 };
export const endless: Decimal = { m: 1n, e: Infinity };

const powers: bigint[] = [];
export const powerOf10 = (n: number): bigint => (powers[n] ??= BigInt(`1${'0'.repeat(n)}`));

/** A double as the decimal that it prints as, and a reader typed: 0.7 is seven tenths. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', places = ''] = mantissa.split('.');
  return { m: BigInt(whole + places), e: Number(exponent) - places.length };
}

export const negated = ({ m, e }: Decimal): Decimal => ({ m: -m, e });
export const signOf = ({ m }: Decimal): -1 | 0 | 1 => (m > 0n ? 1 : m < 0n ? -1 : 0);

/** Below, at or above 0 as a is to b. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => signOf(sum(a, negated(b), 'down'));

export function sum(a: Decimal, b: Decimal, toward: Toward): Decimal {
  if (a.m === 0n || b.e === Infinity) return b;
  if (b.m === 0n || a.e === Infinity) return a;
  const e = Math.max(Math.min(a.e, b.e), Math.max(sizeOf(a), sizeOf(b)) - kept);
  return { m: significandAt(a, e, toward) + significandAt(b, e, toward), e };
}

export function product(a: Decimal, b: Decimal, toward: Toward): Decimal {
  if (a.m === 0n || b.m === 0n) return zero;
  const exact = { m: a.m * b.m, e: a.e + b.e };
  const surplus = digitsOf(exact.m) - kept;
  if (surplus <= 0 || exact.e === Infinity) return exact;
  const e = exact.e + surplus;
  return { m: significandAt(exact, e, toward), e };
}

/** 1 divided by a number that is not 0. */
export function inverse({ m, e }: Decimal, toward: Toward): Decimal {
  if (e === Infinity) return zero;
  const places = digitsOf(m) + quotientDigits;
  const scaled = powerOf10(places);
  return { m: m > 0n ? quotient(scaled, m, toward) : quotient(-scaled, -m, toward), e: -e - places };
}

/** The number in units of 10ᵉ. */
export function significandAt(a: Decimal, e: number, toward: Toward): bigint {
  if (a.e >= e) return a.m * powerOf10(a.e - e);
  if (sizeOf(a) < e) return toward === 'up' ? (a.m > 0n ? 1n : 0n) : a.m < 0n ? -1n : 0n;
  return quotient(a.m, powerOf10(e - a.e), toward);
}

/** a/b for a positive b. */
function quotient(a: bigint, b: bigint, toward: Toward): bigint {
  const cut = a / b;
  if (cut * b === a) return cut;
  if (toward === 'up') return a > 0n ? cut + 1n : cut;
  return a < 0n ? cut - 1n : cut;
}

/** A power of ten that the number stays below. */
const sizeOf = ({ m, e }: Decimal): number => digitsOf(m) + e;

/** As many decimal digits as a number has, or one or two more: from its hexadecimal ones, which are quick to get; log₁₀ 16 < 1.2042. */
const digitsOf = (m: bigint): number => Math.floor((m < 0n ? -m : m).toString(16).length * 1.2042) + 1;
