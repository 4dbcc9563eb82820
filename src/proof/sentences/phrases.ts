import type { Quantity } from '../../model/networks/index.ts';
import type { Reading } from '../../model/reading.ts';
import { isInput } from '../../model/state.ts';
import type { Language } from '../../notation/entry.ts';
import { lexicons, type Lexicon } from './lexicon.ts';
import { namesIn, type Names } from './names.ts';
import type { Token } from './tokens.ts';

/** What a stretch of a sentence says; a token that is part of nothing larger says itself. */
export type Phrase =
  | Token
  /** The name of a quantity, or of several that share it. */
  | { readonly kind: 'name'; readonly quantities: readonly Quantity[] }
  /** The name of some quantities together. */
  | { readonly kind: 'group'; readonly quantities: readonly Quantity[] }
  /** “the label 1”, “with f at 40”. */
  | { readonly kind: 'condition'; readonly quantity: Quantity; readonly value: number }
  | { readonly kind: 'model'; readonly model: Reading['model'] }
  | { readonly kind: 'notebook' }
  /** “on this page”: nothing is replaced. */
  | { readonly kind: 'page' }
  | { readonly kind: 'iteration'; readonly iteration: number };

interface Reader {
  readonly lexicon: Lexicon;
  readonly names: Names;
}

/** A stretch that was understood, and the index after its last token. */
interface Taken {
  readonly phrases: readonly Phrase[];
  readonly to: number;
}

/** The tokens of a block as phrases: names, wirings and conditions are one each. */
export function phrasesOf(tokens: readonly Token[], language: Language): Phrase[] {
  const reader = { lexicon: lexicons[language], names: namesIn(language) };
  const named = fold(tokens, (phrases, at) => takeName(phrases, at, reader));
  const conditions = fold(named, (phrases, at) => takeCondition(phrases, at, reader.lexicon));
  return withoutLeads(conditions, reader.lexicon);
}

/** Puts what `take` understands in the place of what it was understood from. */
function fold(
  phrases: readonly Phrase[],
  take: (phrases: readonly Phrase[], at: number) => Taken | undefined,
): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < phrases.length;) {
    const taken = take(phrases, at);
    found.push(...(taken?.phrases ?? [phrases[at] as Phrase]));
    at = taken?.to ?? at + 1;
  }
  return found;
}

/** The word or sign that a phrase is, if it is no more. */
export const textOf = (phrase: Phrase | undefined): string | undefined =>
  phrase?.kind === 'word' || phrase?.kind === 'mark' ? phrase.text : undefined;

/** The index after these words, if they begin here. */
export function after(phrases: readonly Phrase[], at: number, words: string): number | undefined {
  // Most wordings begin otherwise, and are tried at every word of the book.
  if (!words.startsWith(textOf(phrases[at]) ?? ' ')) return undefined;
  const wanted = words.split(' ');
  return wanted.every((word, i) => textOf(phrases[at + i]) === word) ? at + wanted.length : undefined;
}

/** The longest of some wordings that begins here, and the index after it. */
export function longest(
  phrases: readonly Phrase[],
  at: number,
  wordings: Iterable<string>,
): { words: string; to: number } | undefined {
  let best: { words: string; to: number } | undefined;
  for (const words of wordings) {
    const to = after(phrases, at, words);
    if (to !== undefined && to > (best?.to ?? 0)) best = { words, to };
  }
  return best;
}

function takeName(phrases: readonly Phrase[], at: number, { lexicon, names }: Reader): Taken | undefined {
  const first = textOf(phrases[at]);
  if (first === undefined) return undefined;
  const here = unended(phrases, at, lexicon, names);
  const kinds: readonly (readonly [Iterable<string>, (words: string) => Phrase])[] = [
    [Object.keys(lexicon.fractions), (words) => ({ kind: 'literal', value: lexicon.fractions[words] ?? NaN, text: words })],
    [Object.keys(lexicon.groups), (words) => ({ kind: 'group', quantities: lexicon.groups[words] as Quantity[] })],
    [Object.keys(lexicon.models), (words) => ({ kind: 'model', model: lexicon.models[words] ?? 'notebook' })],
    [lexicon.notebook, () => ({ kind: 'notebook' })],
    [pageWords(phrases, at, lexicon), () => ({ kind: 'page' })],
    [names.keys(), (words) => ({ kind: 'name', quantities: names.get(words) ?? [] })],
  ]; // prettier-ignore
  let best: (Taken & { length: number }) | undefined;
  for (const [wordings, phrase] of kinds) {
    const found = longest(here.phrases, at, wordings);
    if (found && found.to - at > (best?.length ?? 0))
      best = { phrases: [phrase(found.words)], to: found.to, length: found.to - at };
  }
  if (best) {
    // Of a wiring the ending says no more than “in”.
    const ending = best.phrases[0]?.kind === 'model' ? [] : here.endingAt(best.to);
    return { phrases: [...best.phrases, ...ending], to: best.to };
  }
  return takeOrdinal(phrases, at, { lexicon, names });
}

/** The words that speak of the page's own state; “as on this page” only says that the rest stays. */
const pageWords = (phrases: readonly Phrase[], at: number, { page: [words, unless] }: Lexicon): string[] =>
  unless.includes(textOf(phrases[at - 1]) ?? '') ? [] : [...words];

/** The same words with the ending of the longest name cut off, where a language has endings: 손실은 is 손실, 은. */
function unended(
  phrases: readonly Phrase[],
  at: number,
  { endings, groups, models, notebook, fractions }: Lexicon,
  names: Names,
) {
  const words = phrases.slice(at, at + 8).map(textOf);
  const isName = (name: string): boolean =>
    names.has(name) ||
    notebook.includes(name) ||
    [groups, models, fractions].some((table) => Object.hasOwn(table, name));
  for (const [i, word = ''] of [...words.entries()].toReversed()) {
    const endsName = (last: string): boolean => isName([...words.slice(0, i), last].join(' '));
    const stemOf = (ending: string): string => word.slice(0, word.length - ending.length);
    if (endsName(word)) break;
    const ending = endings.find((each) => word.endsWith(each) && endsName(stemOf(each)));
    if (ending === undefined) continue;
    const cut = phrases.with(at + i, { kind: 'word', text: stemOf(ending) });
    const endingAt = (to: number): Phrase[] => (to === at + i + 1 ? [{ kind: 'word', text: ending }] : []);
    return { phrases: cut, endingAt };
  }
  return { phrases, endingAt: (): Phrase[] => [] };
}

/** “the second loss”: the loss of the second iteration. */
function takeOrdinal(phrases: readonly Phrase[], at: number, reader: Reader): Taken | undefined {
  const ordinal = reader.lexicon.ordinals.indexOf(textOf(phrases[at]) ?? '');
  const taken = ordinal >= 0 ? takeName(phrases, at + 1, reader) : undefined;
  const [name] = taken?.phrases ?? [];
  if (!taken || name?.kind !== 'name' || !name.quantities.some(isOfIteration)) return undefined;
  return { phrases: [{ kind: 'iteration', iteration: ordinal + 1 }, ...taken.phrases], to: taken.to };
}

/** What each iteration has anew, so that there is a first and a second. */
const isOfIteration = (quantity: Quantity): boolean => quantity === 'CE' || quantity === 'zhat';

/** Quantities that a sentence can set to a number: inputs, and the pre-activation that w22 moves. */
const canBeSet = (quantity: Quantity): boolean => isInput(quantity) || quantity === 'f';

/** The quantities that a phrase names together; of a name that several share, the one that can be set. */
function quantitiesOf(phrase: Phrase | undefined): readonly Quantity[] {
  switch (phrase?.kind) {
    case 'symbol':
      return [phrase.quantity];
    case 'group':
      return phrase.quantities;
    case 'name':
      return phrase.quantities.slice(0, 1);
    default:
      return [];
  }
}

/** “x1 and w1 are 1”, “the label 0”, “both inputs and w22 to 0”. */
function takeCondition(phrases: readonly Phrase[], at: number, lexicon: Lexicon): Taken | undefined {
  const set: Quantity[] = [];
  let to = at;
  for (;;) {
    const quantities = quantitiesOf(phrases[to]);
    if (quantities.length === 0 || !quantities.every(canBeSet)) return undefined;
    set.push(...quantities);
    const value = valueAfter(phrases, to, lexicon);
    if (value)
      return { phrases: set.map((quantity) => ({ kind: 'condition', quantity, value: value.value })), to: value.to };
    const joined = longest(phrases, to + 1, [', and', ',', 'and', '와', '과']);
    to = joined?.to ?? to + 1;
  }
} // prettier-ignore

/** The number that the quantity at a place is given. One that goes on as arithmetic is none. */
function valueAfter(phrases: readonly Phrase[], at: number, lexicon: Lexicon) {
  const set = longest(phrases, at + 1, lexicon.sets);
  const isBare = !set && phrases[at]?.kind !== 'symbol';
  const literal = phrases[set?.to ?? (isBare ? at + 1 : phrases.length)];
  if (literal?.kind !== 'literal') return undefined;
  const to = (set?.to ?? at + 1) + 1;
  const next = longest(phrases, to, Object.keys(lexicon.operators))?.words;
  const goesOn = next !== undefined && (set !== undefined || !/^\p{L}/u.test(next));
  return goesOn || longest(phrases, to, lexicon.setsNot) ? undefined : { value: literal.value, to };
}

/** “for”, “with”, “in the” before a condition or a wiring belong to it. */
function withoutLeads(phrases: readonly Phrase[], { leads }: Lexicon): Phrase[] {
  const isSetting = (phrase: Phrase | undefined): boolean =>
    phrase !== undefined && /^(condition|model|notebook|iteration)$/.test(phrase.kind);
  const kept: Phrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const isLead = isSetting(kept[0]) && leads.includes(textOf(phrase) ?? '');
    if (!isLead || textOf(phrase) === 'and') kept.unshift(phrase);
  }
  return kept;
}
