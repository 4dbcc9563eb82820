import type { Node } from 'mdast';
import type { Quantity } from '../../model/networks/index.ts';
import { arithmeticAt } from './arithmetic.ts';
import { sentenceStart, settingAt, type Context } from './context.ts';
import { lexicons, type Lexicon } from './lexicon.ts';
import { namesOf, plainWords } from './names.ts';
import { longest, textOf, type Phrase } from './phrases.ts';
import { arithmeticIn, isNamed, wrongArithmetic, type Result } from './results.ts';
import { andSaid, type Said } from './said.ts';
import { startOf, subjectBefore, subjectsOf, valuesOf, type Subject } from './subject.ts';
import { inputsText, nameFor, settingText, tagOf, unbound } from './tell.ts';
import type { NumberToken } from './tokens.ts';
import { comesTo, formulaValue, isExactly, isSame, valueOf, type Setting, type Value } from './values.ts';

/** By which rule a number is bound to its words. */
export type Rule = 'symbol' | 'arithmetic' | 'table' | 'as' | 'unit' | 'result';

/** What is known of a number in its place: bound, or what is wrong and what would be right. */
export type Bound =
  | { readonly number: NumberToken; readonly by: Rule }
  | { readonly number: NumberToken; readonly wrong: string };

/** What is wrong with a block itself, where no number of the book stands in what it says. */
export interface BlockWrong {
  readonly node: Node;
  readonly wrong: string;
}

/** The numbers of a block, and what its sentences have said for those after it. */
export interface BlockBound {
  readonly bound: readonly Bound[];
  readonly said: Said;
}

/** Binds each number of a block of sentences to the words around it. */
export function bindSentences(phrases: readonly Phrase[], context: Context): BlockBound {
  const lexicon = lexicons[context.language];
  const results = arithmeticIn(phrases, context, lexicon);
  const bound = phrases.flatMap((phrase, at) =>
    phrase.kind === 'number' ? [bindNumber(phrases, at, phrase, results, context, lexicon)] : [],
  );
  return { bound, said: { ...phrases.reduce(andSaid, context.said), model: undefined, iteration: undefined } };
} // prettier-ignore

function bindNumber(
  phrases: readonly Phrase[],
  at: number,
  number: NumberToken,
  results: readonly Result[],
  context: Context,
  lexicon: Lexicon,
): Bound {
  const setting = settingAt(phrases, at, context);
  const against = againstWords(number, setting);
  if (against !== undefined) return { number, wrong: against };
  const start = sentenceStart(phrases, at);
  const sentence = phrases.slice(start);
  if (number.as !== undefined) return bindAs(number, number.as, phrases, at, setting, context);
  const inArithmetic = results.find(
    ({ arithmetic, result }) => result && (arithmetic.numbers.includes(number) || result.number === number),
  );
  const unit = unitAround(sentence, at - start, lexicon);
  const followed = unit ? undefined : subjectBefore(sentence, at - start, lexicon);
  const isResult = inArithmetic?.result?.number === number;
  if (inArithmetic) {
    const wrong = wrongArithmetic(inArithmetic);
    if (wrong !== undefined) return { number, wrong };
    if (!followed || !(isResult || isNamed(phrases, at))) return { number, by: 'arithmetic' };
  }
  if (unit) return judge(number, unit, setting, 'unit');
  if (followed) {
    const { subject, later } = followed;
    const iteration = later > 0 ? (setting.iteration ?? 1) + later : setting.iteration;
    const reached = later > 0 ? later + 1 : undefined;
    const iterations = setting.with?.iterations ?? reached;
    const moved: Setting = {
      ...setting,
      ...(iteration === undefined ? {} : { iteration }),
      ...(later > 0 && iterations !== undefined ? { with: { ...setting.with, iterations } } : {}),
    };
    return judge(number, subject, moved, inArithmetic ? 'arithmetic' : 'symbol');
  }
  return (
    bindResult(phrases, at, number, context, lexicon) ?? {
      number,
      wrong: unbound(number.reading, context.language),
    }
  );
}

/** What is wrong with arithmetic of written numbers alone: “f is 2 − 2”, “3 · 2 is 6”. */
export function wrongInWritten(phrases: readonly Phrase[], context: Context): string[] {
  return (
    arithmeticIn(phrases, context, lexicons[context.language])
      .filter(({ arithmetic, result }) => arithmetic.isWritten && !result?.number)
      // 0 / 0 is no number, whatever it is said to be.
      .filter(({ arithmetic }) => Number.isFinite(arithmetic.printed))
      .map(wrongArithmetic)
      .filter((wrong) => wrong !== undefined)
  );
}

/** A number that is another one in the state that the words around it set, whatever quantity it is. */
function againstWords(number: NumberToken, setting: Setting): string | undefined {
  const { reading } = number;
  if (!setting.with) return undefined;
  const inputs = { ...reading.with, ...setting.with };
  if (isSame(valueOf(reading), valueOf({ ...reading, with: inputs }))) return undefined;
  return `${tagOf(reading)} is not in the state that the words set: that is with={{ ${inputsText(inputs)} }}`;
}

/** Whether a number is what its subject is in the setting that the words say. */
export function judge(number: NumberToken, subject: Subject, setting: Setting, by: Rule): Bound {
  const printed = valueOf(number.reading);
  const isIt = (value: Value): boolean => {
    if (subject.kind === 'formula') return comesTo(value, printed);
    return number.reading.digits === 'all' ? isExactly(value, printed) : isSame(value, printed);
  };
  if (valuesOf(subject, setting).some(isIt)) return { number, by };
  const named = subject.kind === 'formula' ? `$${subject.latex}$` : nameFor(subject.quantities);
  const right =
    subject.kind === 'formula'
      ? `its value${settingText(setting)}`
      : subject.quantities.map((quantity) => tagOf({ ...setting, quantity })).join(' or ');
  return { number, wrong: `${tagOf(number.reading)} is not what the words say: ${named} is ${right}` };
}

function bindAs(
  number: NumberToken,
  as: string,
  phrases: readonly Phrase[],
  at: number,
  setting: Setting,
  { language }: Context,
): Bound {
  const { quantity } = number.reading;
  const names = namesOf(quantity, language);
  if (!names.includes(plainWords(as, language)))
    return { number, wrong: `as="${as}" is no name of ${quantity}: it is called ${names.map((name) => `“${name}”`).join(', ')}` };
  const isSaid = phrases.some(
    (phrase, i) => Math.abs(i - at) > 0 && subjectsOf(phrase).some((subject) => subject.kind === 'quantities' && subject.quantities.some((each) => each === quantity)),
  );
  if (!isSaid) return { number, wrong: `as="${as}": these words do not stand in the paragraph` };
  return judge(number, { kind: 'quantities', quantities: [quantity as Quantity] }, setting, 'as');
} // prettier-ignore

/** “each unit of w buys 2 units of f”, “w가 한 단위 늘 때마다 f는 2”: the derivative of f in w. */
function unitAround(sentence: readonly Phrase[], at: number, lexicon: Lexicon) {
  const [before, verbs, behind] = lexicon.unit;
  const verb = startOf(sentence, at, verbs);
  const under = verb === undefined ? [] : subjectsOf(sentence[verb - 1]);
  const isUnit = verb !== undefined && startOf(sentence, verb - 1, before) !== undefined;
  const units = longest(sentence, at + 1, behind);
  const over = units ? subjectsOf(sentence[units.to]) : [];
  const [x, y] = isUnit ? [under[0], over[0]] : unitBefore(sentence, at, lexicon);
  if (x?.kind !== 'quantities' || y?.kind !== 'quantities') return undefined;
  const quantities = y.quantities.flatMap((of) => x.quantities.map((by) => `d${of}_d${by}` as Quantity));
  return { kind: 'quantities', quantities } as const;
}

/** What changes by a unit and what changes with it, where the number stands behind both. */
function unitBefore(sentence: readonly Phrase[], at: number, { unitAfter, links }: Lexicon) {
  const over = startOf(sentence, at, links) ?? at;
  const between = startOf(sentence, over - 1, unitAfter);
  return between === undefined ? [] : [subjectsOf(sentence[between - 1])[0], subjectsOf(sentence[over - 1])[0]];
} // prettier-ignore

/** A number that is held against what was worked out before: “…, which is 11. The page has 11.” */
function bindResult(
  phrases: readonly Phrase[],
  at: number,
  number: NumberToken,
  context: Context,
  lexicon: Lexicon,
): Bound | undefined {
  const joins = phrases.slice(0, at).findLastIndex((phrase) => phrase.kind !== 'number' && !lexicon.joins.includes(textOf(phrase) ?? '')); // prettier-ignore
  const start = startOf(phrases, joins + 1, lexicon.compares);
  if (start === undefined) return undefined;
  const numbers = phrases.slice(joins + 1, at).filter(({ kind }) => kind === 'number').length;
  const values = valuesBefore(phrases, start, context, lexicon);
  const count = countNumbers(phrases, joins + 1, lexicon);
  const last = values.at(-1);
  const held = values.length >= count ? values[values.length - count + numbers] : last;
  const candidates = [held, last].filter((value) => value !== undefined);
  const printed = valueOf(number.reading);
  if (candidates.some((value) => comesTo(value, printed))) return { number, by: 'result' };
  return { number, wrong: `${tagOf(number.reading)} is not what was worked out before it` };
}

const countNumbers = (phrases: readonly Phrase[], from: number, { joins }: Lexicon): number => {
  const rest = phrases.slice(from);
  const end = rest.findIndex((phrase) => phrase.kind !== 'number' && !joins.includes(textOf(phrase) ?? ''));
  return rest.slice(0, end < 0 ? rest.length : end).filter(({ kind }) => kind === 'number').length;
};

/** The values that a block has come to before a place: written numbers, arithmetic, formulas. */
function valuesBefore(phrases: readonly Phrase[], end: number, context: Context, lexicon: Lexicon): Value[] {
  const found: Value[] = [];
  for (let at = 0; at < end;) {
    const phrase = phrases[at] as Phrase;
    const setting = (place: number): Setting => settingAt(phrases, place, context);
    const arithmetic = arithmeticAt(phrases, at, lexicon, setting);
    if (arithmetic) found.push(arithmetic.value);
    else if (phrase.kind === 'literal') found.push(() => phrase.value);
    else if (phrase.kind === 'condition') found.push(() => phrase.value);
    else if (phrase.kind === 'formula') {
      const value = formulaValue(phrase.latex, setting(at));
      if (value) found.push(value);
    }
    at = arithmetic?.to ?? at + 1;
  }
  return found;
}
