/** The sum of two doubles, the second far the smaller: more digits than one double has. */
export interface Parts {
  readonly high: number;
  readonly low: number;
}
