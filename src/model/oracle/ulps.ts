const view = new DataView(new ArrayBuffer(8));

/** A double's place among all doubles: neighbours differ by 1, and −0 and +0 share a place. */
function place(x: number): bigint {
  view.setFloat64(0, Math.abs(x));
  const distance = view.getBigUint64(0);
  return x < 0 ? -distance : distance;
}

/** How many doubles apart two numbers are; two NaNs are together, and a NaN is infinitely far from all else. */
export function ulpsBetween(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Object.is(a, b) ? 0 : Infinity;
  const apart = place(a) - place(b);
  return Number(apart < 0n ? -apart : apart);
}

/** The distance from |x| to the next larger double. */
export function ulp(x: number): number {
  view.setFloat64(0, Math.abs(x));
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0) - Math.abs(x);
}
