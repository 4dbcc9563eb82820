/** One small change to a formula's LaTeX: `text` in place of what stands from `from` to `to`. */
export interface Edit {
  readonly kind: EditKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it does, in words for an author: “the sign − instead of +”. */
  readonly says: string;
}

type EditKind =
  | 'sign'
  | 'minus'
  | 'factor'
  | 'symbol'
  | 'index'
  | 'fraction'
  | 'complement'
  | 'exponent'
  | 'function'
  | 'number'
  | 'relation'
  | 'mean'
  | 'sum'
  | 'transpose'
  | 'gate';

export const applyEdit = (latex: string, { from, to, text }: Pick<Edit, 'from' | 'to' | 'text'>): string =>
  latex.slice(0, from) + text + latex.slice(to);
