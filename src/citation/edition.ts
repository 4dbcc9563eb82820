/** A person, or an organisation under its one name. */
export type Author = string | { readonly family: string; readonly given: string };

/** The book as one version of it is cited: everything comes from src/site.ts. */
export interface Edition {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly version: string;
  /** The day of this version, YYYY-MM-DD. */
  readonly date: string;
  readonly licence: string;
  /** The address of the living book; always the newest text. */
  readonly living: string;
  /** The address below which this version stays as it is. */
  readonly immutable: string;
}

/** “Family, Given”; an organisation ends with a comma, without which its last word is taken for a family name. */
export const lastNameFirst = (author: Author): string =>
  typeof author === 'string' ? `${author},` : `${author.family}, ${author.given}`;

/** “Given Family”, or the organisation's name. */
export const spoken = (author: Author): string =>
  typeof author === 'string' ? author : `${author.given} ${author.family}`;
