/** What became of a wrong book or model. */
export type Fate =
  | { readonly kind: 'killed'; readonly by: string }
  | { readonly kind: 'equivalent'; readonly reason: string }
  | { readonly kind: 'survived' };

/** One change to the book or its model, and the checks that ought to notice. */
export interface Mutant {
  readonly kind: 'latex' | 'model' | 'prose' | 'words';
  /** What kind of slip: a sign, a factor, an index, … */
  readonly change: string;
  readonly file: string;
  readonly line: number;
  /** The equation, function or sentence that it changes. */
  readonly of: string;
  readonly says: string;
  /** Whether every draw tries it (slips.ts). */
  readonly isNamed?: boolean;
  readonly run: () => Fate | Promise<Fate>;
}
