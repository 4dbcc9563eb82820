/** The words that outputs need, in the page's language; `{…}` are filled in. */
export interface Words {
  readonly cellPlot: string;
  readonly cellLine: string;
  readonly cellTable: string;
}

export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
