/** The middle of some times, and what 19 in 20 of them stay below. */
export function summaryOf(times: readonly number[]): { median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

export const medianOf = (times: readonly number[]): number => summaryOf(times).median;
