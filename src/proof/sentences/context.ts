import type { Reading } from '../../model/reading.ts';
import type { Language } from '../../notation/entry.ts';
import { textOf, type Phrase } from './phrases.ts';
import { andSaid, nothingSaid, settingOf, type Said } from './said.ts';
import type { Around } from './tokens.ts';
import type { Setting } from './values.ts';

/** Where a block of sentences stands. */
export interface Context {
  readonly language: Language;
  readonly pageModel: Reading['model'];
  readonly states: Around['states'];
  /** What has been said before the block and still holds. */
  readonly said: Said;
}

/** Whether a phrase ends its sentence. */
export const isEnd = (phrase: Phrase | undefined): boolean => /^[.?!]$/.test(textOf(phrase) ?? '');

/** Where the sentence around a place begins. */
export const sentenceStart = (phrases: readonly Phrase[], at: number): number =>
  phrases.findLastIndex((phrase, i) => i < at && isEnd(phrase)) + 1;

/** What is said of the state at a place: conditions last for the block, a wiring for its sentence. */
function saidAt(phrases: readonly Phrase[], at: number, said: Said): Said {
  const start = sentenceStart(phrases, at);
  const before = { ...phrases.slice(0, start).reduce(andSaid, said), model: undefined, iteration: undefined };
  const isOfPage = phrases.slice(start, at).some(({ kind }) => kind === 'page');
  const isSetting = (phrase: Phrase): boolean => /^(condition|model|notebook|iteration)$/.test(phrase.kind);
  const rest = phrases.slice(at + 1);
  const behind = rest.slice(
    0,
    rest.findIndex((phrase) => !isSetting(phrase)),
  );
  return [...phrases.slice(start, at), ...behind].reduce(andSaid, isOfPage ? nothingSaid : before);
}

/** The setting of the quantities at a place. */
export const settingAt = (phrases: readonly Phrase[], at: number, { said, pageModel }: Context): Setting =>
  settingOf(saidAt(phrases, at, said), pageModel); // prettier-ignore
