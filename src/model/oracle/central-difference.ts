/** A slope read off function values, and how far their rounding alone can have moved it. */
export interface Slope {
  readonly value: number;
  readonly rounding: number;
}

/**
 * g′(x) from four points, (8(g₁ − g₋₁) − (g₂ − g₋₂))/12h with gₖ = g(x + kh): wrong by h⁴g⁽⁵⁾/30 and by the
 * rounding of g, for which 4 ulp a value are allowed. h is a power of 2, so that x ± h is what it says.
 */
export function centralDifference(g: (x: number) => number, x: number, h: number): Slope {
  const [b = NaN, a = NaN, c = NaN, d = NaN] = [-2, -1, 1, 2].map((k) => g(x + k * h));
  const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  const argument = (Number.EPSILON * Math.abs(x)) / h;
  const value = (8 * (c - a) - (d - b)) / (12 * h);
  return { value, rounding: (18 * 4 * Number.EPSILON * largest) / (12 * h) + argument * Math.abs(value) };
}

/** The largest power of 2 that is at most x. */
export const powerOf2Below = (x: number): number => 2 ** Math.floor(Math.log2(x));
