import type { Quantity } from '../../model/networks/index.ts';
import { isQuantityOf } from '../../contract/names.ts';
import type { Reading } from '../../model/reading.ts';
import type { Lexicon } from './lexicon.ts';
import { textOf, type Phrase } from './phrases.ts';
import { formulaValue, valueOf, type Setting, type Value } from './values.ts';

/** What a sentence says that a number is: a quantity, or the formula before it. */
export type Subject =
  | { readonly kind: 'quantities'; readonly quantities: readonly Quantity[] }
  | { readonly kind: 'formula'; readonly latex: string };

/** A number's subject, and by how many iterations it is later than what is said: 1 for b of “goes from a to b”. */
export interface Followed {
  readonly subject: Subject;
  readonly later: number;
}

/** The quantities that a phrase may stand for; a group stands for each in turn. */
export function subjectsOf(phrase: Phrase | undefined): readonly Subject[] {
  switch (phrase?.kind) {
    case 'symbol':
      return [{ kind: 'quantities', quantities: [phrase.quantity] }];
    case 'name':
      return [{ kind: 'quantities', quantities: phrase.quantities }];
    case 'group':
      return phrase.quantities.map((quantity) => ({ kind: 'quantities', quantities: [quantity] }));
    case 'formula':
      return [{ kind: 'formula', latex: leftOf(phrase.latex) }];
    default:
      return [];
  }
}

/** Of an equation its left side: the equation itself is checked as one. */
const leftOf = (latex: string): string => latex.split('=')[0] ?? latex;

/** What the number at a place follows in its sentence, over words that link; undefined where nothing names it. */
export function subjectBefore(phrases: readonly Phrase[], at: number, lexicon: Lexicon): Followed | undefined {
  const from = fromBefore(phrases, at, lexicon);
  if (from !== undefined) {
    const subject = subjectsEndingAt(phrases, from, lexicon).at(-1);
    return subject && { subject, later: 1 };
  }
  const run = runAround(phrases, at, lexicon);
  const subjects = subjectsEndingAt(phrases, run[0] ?? at, lexicon);
  const [only] = subjects;
  if (run.length > 1 && subjects.length !== run.length && subjects.length !== 1) return undefined;
  const subject = run.length === 1 ? subjects.at(-1) : subjects.length === 1 ? only : subjects[run.indexOf(at)];
  return subject && { subject, later: 0 };
} // prettier-ignore

/** The place of a in “goes from a to b”, where b is at a place. */
function fromBefore(phrases: readonly Phrase[], at: number, { fromTo: [from, to] }: Lexicon) {
  const isTo = textOf(phrases[at - 1]) === to && phrases[at - 2]?.kind === 'number';
  const isLed = from.length === 0 || startOf(phrases, at - 2, from) !== undefined;
  return isTo && isLed ? at - 2 : undefined;
}

/** The places of the numbers that a list of numbers is made of, the one at a place among them. */
function runAround(phrases: readonly Phrase[], at: number, lexicon: Lexicon): number[] {
  const run = [at];
  for (let place = at; ; run.unshift(place)) {
    const before = joinedBack(phrases, place, lexicon);
    if (before === place || phrases[before - 1]?.kind !== 'number') break;
    place = before - 1;
  }
  for (let place = at; ; run.push(place)) {
    const next = phrases.findIndex((phrase, i) => i > place && phrase.kind === 'number');
    if (next < 0 || joinedBack(phrases, next, lexicon) !== place + 1 || next === place + 1) break;
    place = next;
  }
  return run;
}

/** Back over what joins a number of a list to the one before: “, ”, or “, for the label 0 ”, “, in the other wiring ”. */
function joinedBack(phrases: readonly Phrase[], at: number, { joins, links }: Lexicon): number {
  const linked = startOf(phrases, at, links) ?? at;
  const from = /^(condition|model)$/.test(phrases[linked - 1]?.kind ?? '') ? linked : at;
  return skipBack(phrases, from, joins);
}

/** The subjects that end before a place: “a”, or “a, b and c”. */
function subjectsEndingAt(phrases: readonly Phrase[], at: number, lexicon: Lexicon): Subject[] {
  let end = skipBack(phrases, at, [...lexicon.links, ...lexicon.fromTo[0]]);
  const subjects = [...subjectsOf(phrases[end - 1])];
  while (subjects.length > 0) {
    const start = withoutArticle(phrases, end - 1, lexicon);
    const joined = skipBack(phrases, start, ['and', ',', '와', '과']);
    const before = joined === start ? [] : subjectsOf(phrases[joined - 1]);
    if (before.length === 0) return subjects;
    subjects.unshift(...before);
    end = joined;
  }
  return subjects;
}

const withoutArticle = (phrases: readonly Phrase[], at: number, { article }: Lexicon): number =>
  article.includes(textOf(phrases[at - 1]) ?? '') ? at - 1 : at;

/** Back over these wordings and over what only sets the state, to the index after what stands before them. */
function skipBack(phrases: readonly Phrase[], at: number, wordings: readonly string[]): number {
  for (let place = at; ;) {
    const setting = /^(condition|model|notebook|page)$/.test(phrases[place - 1]?.kind ?? '');
    const start = setting ? place - 1 : startOf(phrases, place, wordings);
    if (start === undefined) return place;
    place = start;
  }
}

/** Where the longest of some wordings begins that ends before a place. */
export function startOf(phrases: readonly Phrase[], at: number, wordings: readonly string[]): number | undefined {
  const starts = wordings.flatMap((words) => {
    const wanted = words.split(' ');
    const start = at - wanted.length;
    return start >= 0 && wanted.every((word, i) => textOf(phrases[start + i]) === word) ? [start] : [];
  });
  return starts.length > 0 ? Math.min(...starts) : undefined;
} // prettier-ignore

/** What a subject may be in a setting: one value, or one for each quantity that shares the name. */
export function valuesOf(subject: Subject, setting: Setting): readonly Value[] {
  if (subject.kind === 'formula') {
    const value = formulaValue(subject.latex, setting);
    return value ? [value] : [];
  }
  return subject.quantities
    .map((quantity) => nameInModel(quantity, setting))
    .filter((quantity) => isQuantityOf(setting.model, quantity))
    .map((quantity) => valueOf({ ...setting, quantity } as Reading));
}

/** The notebook's program has one weight, under two names: before and after its update. */
function nameInModel(quantity: Quantity, { model }: Setting): string {
  if (model !== 'program') return quantity;
  return quantity === 'w11' ? 'w11_before' : quantity === 'updatedW11' ? 'w11_after' : quantity;
}
