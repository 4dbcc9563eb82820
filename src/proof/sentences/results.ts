import { arithmeticAt, numberIn, printedText, type Arithmetic } from './arithmetic.ts';
import { isEnd, sentenceStart, settingAt, type Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { longest, textOf, type Phrase } from './phrases.ts';
import { subjectBefore, subjectsOf, valuesOf } from './subject.ts';
import type { NumberToken } from './tokens.ts';
import { comesTo, valueOf, type Value } from './values.ts';

/** Arithmetic, the quantity that the sentence says it is, and its result; without one it binds no number. */
export interface Result {
  readonly arithmetic: Arithmetic;
  readonly named: readonly Value[];
  readonly result:
    | {
        readonly value: Value;
        readonly number: NumberToken | undefined;
        readonly says: string;
        readonly isAbout?: boolean;
      }
    | undefined;
}

/** All arithmetic of a block. */
export function arithmeticIn(phrases: readonly Phrase[], context: Context, lexicon: Lexicon): Result[] {
  const found: Result[] = [];
  for (let at = 0; at < phrases.length;) {
    const arithmetic = arithmeticAt(phrases, at, lexicon, (place) => settingAt(phrases, place, context));
    const result = arithmetic && resultAfter(phrases, arithmetic.to, context, lexicon);
    if (arithmetic) found.push({ arithmetic, named: namedBefore(phrases, at, context, lexicon), result });
    at = arithmetic?.to ?? at + 1;
  }
  return found;
}

/** Whether a name stands right before a number, so that it is that number's: “손실 1.2의 절반”. */
export const isNamed = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'number' && phrases[at - 1]?.kind === 'name';

/** What the arithmetic at a place is said to be: “f is 1 + 2”. */
function namedBefore(phrases: readonly Phrase[], at: number, context: Context, lexicon: Lexicon): readonly Value[] {
  if (isNamed(phrases, at)) return [];
  const start = sentenceStart(phrases, at);
  const followed = subjectBefore(phrases.slice(start), at - start, lexicon);
  return followed ? valuesOf(followed.subject, settingAt(phrases, at, context)) : [];
} // prettier-ignore

/** What the sentence says that arithmetic comes to: a number, printed or written, in it or held against it in the next. */
function resultAfter(phrases: readonly Phrase[], at: number, context: Context, lexicon: Lexicon) {
  // Where its verb stands behind the numbers, that leads to the result.
  const verbs = lexicon.verbsAfter.flatMap(([, , forms]) => forms);
  let place = at;
  while (place < phrases.length) {
    const phrase = phrases[place] as Phrase;
    const isPassed = subjectsOf(phrase).length > 0 && phrase.kind !== 'formula';
    const other = place > at && arithmeticAt(phrases, place, lexicon, (p) => settingAt(phrases, p, context));
    if (other) return { value: other.value, number: undefined, says: other.says };
    if (phrase.kind === 'number' && place > at) {
      const isAbout = lexicon.about.includes(textOf(phrases[place - 1]) ?? '');
      return { value: valueOf(phrase.reading), number: phrase, says: printedText(phrase), isAbout };
    }
    if (phrase.kind === 'literal' && place > at)
      return { value: () => phrase.value, number: undefined, says: phrase.text };
    const words = longest(phrases, place, [...lexicon.results, ...verbs, ...lexicon.about]);
    const compared = isEnd(phrase) ? longest(phrases, place + 1, lexicon.compares) : undefined;
    if (!isPassed && !words && !compared && !/^(condition|model|page)$/.test(phrase.kind)) return undefined;
    // “… gives f with w11 at 10”, “…, w11이 10일 때 f는”.
    const said = phrase.kind === 'condition' ? longest(phrases, place + 1, lexicon.links) : undefined;
    place = said?.to ?? compared?.to ?? words?.to ?? place + 1;
  }
  return undefined;
}

/** What is wrong with arithmetic: for the full numbers, or for those that a reader sees. */
export function wrongArithmetic({ arithmetic, named, result }: Result): string | undefined {
  if (named.length > 0 && !named.some((value) => comesTo(value, arithmetic.value)))
    return `${arithmetic.says} is not the quantity that stands before it`;
  if (!result) return undefined;
  if (!comesTo(arithmetic.value, result.value))
    return `the arithmetic does not hold: ${arithmetic.says} is not ${result.says}, for the full numbers`;
  if (arithmetic.numbers.length === 0 || Number.isNaN(arithmetic.printed) || result.isAbout) return undefined;
  const printed = numberIn(result.says);
  const decimals = /\.(\d+)/.exec(result.says)?.[1]?.length ?? 0;
  const place = 10 ** -decimals * (/×10/.test(result.says) ? Math.abs(printed) : 1);
  if (!Number.isFinite(printed) || Math.abs(arithmetic.printed - printed) <= place / 2 + 1e-12)
    return undefined;
  return `rounding makes the line look false: ${arithmetic.says} is ${String(Number(arithmetic.printed.toPrecision(8)))} for the numbers as printed, and ${result.says} stands there; print more digits, or say “about”`;
}
