import type { Arithmetic } from './arithmetic.ts';

/** A value with its slope along the one variable that moves. */
export interface Dual<T> {
  readonly value: T;
  readonly slope: T;
}

/** Dual numbers over any arithmetic: each operation carries the slope along with the value. */
export function dualsOver<T>(base: Arithmetic<T>): Arithmetic<Dual<T>> {
  const zero = base.of('0');
  const one = base.of('1');
  const two = base.of('2');
  const { add, subtract, multiply, divide } = base;
  const still = ({ slope }: Dual<T>): boolean => base.compare(slope, zero) === 0;

  /** Slope of aᵇ: a repeated product where b stands still, else through b ln a. */
  const power = (a: Dual<T>, b: Dual<T>): Dual<T> => {
    const value = base.power(a.value, b.value);
    const fromBase = still(a)
      ? zero
      : multiply(multiply(b.value, base.power(a.value, subtract(b.value, one))), a.slope);
    const fromExponent = still(b) ? zero : multiply(multiply(value, base.ln(a.value)), b.slope);
    return { value, slope: add(fromBase, fromExponent) };
  };

  /** At a tie the constant wins: ReLU's slope at its kink is 0 by the book's convention. */
  const max = (a: Dual<T>, b: Dual<T>): Dual<T> => {
    const order = base.compare(a.value, b.value);
    if (order === 0) return still(b) ? b : { value: a.value, slope: still(a) ? zero : a.slope };
    return order > 0 ? a : b;
  };

  return {
    of: (literal) => ({ value: base.of(literal), slope: zero }),
    add: (a, b) => ({ value: add(a.value, b.value), slope: add(a.slope, b.slope) }),
    subtract: (a, b) => ({ value: subtract(a.value, b.value), slope: subtract(a.slope, b.slope) }),
    multiply: (a, b) => ({
      value: multiply(a.value, b.value),
      slope: add(multiply(a.slope, b.value), multiply(a.value, b.slope)),
    }),
    divide: (a, b) => {
      const value = divide(a.value, b.value);
      return { value, slope: divide(subtract(a.slope, multiply(value, b.slope)), b.value) };
    },
    power,
    max,
    negate: (a) => ({ value: base.negate(a.value), slope: base.negate(a.slope) }),
    exp: (a) => {
      const value = base.exp(a.value);
      return { value, slope: multiply(value, a.slope) };
    },
    ln: (a) => ({ value: base.ln(a.value), slope: divide(a.slope, a.value) }),
    sqrt: (a) => {
      const value = base.sqrt(a.value);
      return { value, slope: divide(a.slope, multiply(two, value)) };
    },
    abs: (a) => {
      const order = base.compare(a.value, zero);
      if (order === 0) return { value: a.value, slope: zero };
      return order > 0 ? a : { value: base.negate(a.value), slope: base.negate(a.slope) };
    },
    sigmoid: (a) => {
      const value = base.sigmoid(a.value);
      return { value, slope: multiply(multiply(value, base.sigmoid(base.negate(a.value))), a.slope) };
    },
    compare: (a, b) => base.compare(a.value, b.value),
    undefined: { value: base.undefined, slope: base.undefined },
  };
}
