/** A piece of a page before it is HTML at build or DOM in the browser: both are made of the same tree. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

export const markup = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Markup | string)[] = [],
): Markup => ({ tag, attributes, children });
