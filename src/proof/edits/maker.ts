import type { Token } from '../../notation/latex/tokens.ts';
import type { Edit } from './edit.ts';

/** A formula's tokens, what encloses each, and the text that they stand in. */
export interface Formula {
  readonly latex: string;
  readonly tokens: readonly Token[];
  readonly depths: readonly number[];
}

/** The slips of one kind at one token of a formula. */
export type Maker = (formula: Formula, index: number) => readonly Edit[];

export const end = ({ at, text }: Token): number => at + text.length;

export const replace = (token: Token, text: string, kind: Edit['kind'], says: string): Edit => ({
  kind, from: token.at, to: end(token), text, says,
}); // prettier-ignore
