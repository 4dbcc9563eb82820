/** The words that outputs need, in the page's language; `fill` fills them. */
export interface Words {
  readonly cellPlot: string;
  readonly cellLine: string;
  readonly cellTable: string;
}
