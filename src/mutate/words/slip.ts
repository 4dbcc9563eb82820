import type { Node } from 'mdast';
import { attributesIn } from '../../chapters/states.ts';
import type { Source } from '../../chapters/chapter.ts';
import type { Jsx } from '../../chapters/jsx.ts';
import type { Reading } from '../../model/reading.ts';
import type { State } from '../../model/state.ts';
import type { Language } from '../../notation/entry.ts';
import { readingOf } from '../../notation/reading.ts';

/** A stretch of a chapter's text with other words in its place. */
export interface Slip {
  readonly change: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly of: string;
  readonly says: string;
  /** Why the page would still say what is true, if it would. */
  readonly same?: string | undefined;
  /** What notices it, where it is not what binds sentences to their numbers: the complaint, if there is one. */
  readonly noticed?: (source: Source) => string | undefined;
}

/** What is known of the chapter that slips are made in. */
export interface Written {
  readonly text: string;
  readonly language: Language;
  readonly model: string;
  readonly states: ReadonlyMap<Node, Readonly<Partial<State>>>;
}

export const sameNumber = 'the same number on every page';

/** Where a node begins and ends in its chapter's text. */
export const placeOf = ({ position }: Node): [from: number, to: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

export const sourceOf = (node: Node, { text }: Written): string => text.slice(...placeOf(node));

/** The number that a `<V>` prints in its place. */
export const readingIn = (jsx: Jsx, { model, states }: Written): Reading =>
  readingOf(attributesIn(jsx, states.get(jsx)), model);
