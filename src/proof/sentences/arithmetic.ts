import { defaultState } from '../../model/state.ts';
import { createEvaluator } from '../../model/reading.ts';
import { printReading } from '../../notation/number.ts';
import { latexOf } from '../../notation/symbols.ts';
import type { Lexicon } from './lexicon.ts';
import { after, longest, textOf, type Phrase } from './phrases.ts';
import type { NumberToken } from './tokens.ts';
import { formulaValue, valueOf, type Setting, type Value } from './values.ts';

/** Arithmetic that a sentence spells out. */
export interface Arithmetic {
  /** Its value for the full numbers. */
  readonly value: Value;
  /** Its value for the numbers as the fresh page prints them. */
  readonly printed: number;
  readonly numbers: readonly NumberToken[];
  readonly says: string;
  readonly isSum: boolean;
  /** Whether the author wrote every number of it. */
  readonly isWritten: boolean;
  readonly to: number;
}

type Operator = '+' | '-' | '*' | '/';
type SettingAt = (at: number) => Setting;

const operate: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};
const sign = { '+': '+', '-': '−', '*': '×', '/': '/' } as const;

const onFreshPage = createEvaluator(defaultState);

/** What the fresh page prints of a number. */
export const printedText = ({ reading }: NumberToken): string => printReading(reading, onFreshPage(reading));

/** The number that printed digits say: 3.7×10⁻⁴ too. */
export function numberIn(text: string): number {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const plain = text
    .replace('×10', 'e')
    .replace(/[⁰-⁹¹²³]/g, (raised) => String(digits.indexOf(raised)))
    .replaceAll(/[−⁻]/g, '-')
    .replace('∞', 'Infinity');
  return Number(plain);
}

/** The arithmetic that begins at a place, as far as it goes: an operator at least. */
export function arithmeticAt(
  phrases: readonly Phrase[],
  at: number,
  lexicon: Lexicon,
  settingAt: SettingAt,
): Arithmetic | undefined {
  const verb = verbAt(phrases, at, lexicon, settingAt) ?? verbAfter(phrases, at, lexicon, settingAt);
  if (verb) return verb;
  const found = sum(phrases, at, lexicon, settingAt);
  return found?.isSum ? found : undefined;
}

/** “subtract a from b”. */
function verbAt(
  phrases: readonly Phrase[],
  at: number,
  lexicon: Lexicon,
  settingAt: SettingAt,
): Arithmetic | undefined {
  const [between, operator] = lexicon.verbs[textOf(phrases[at]) ?? ''] ?? [];
  if (!between || !operator) return undefined;
  const first = sum(phrases, at + 1, lexicon, settingAt);
  const next = first && after(phrases, first.to, between);
  const second = next === undefined ? undefined : sum(phrases, next, lexicon, settingAt);
  if (!first || !second) return undefined;
  return /[*/]/.test(operator) ? joined(first, operator, second) : joined(second, operator, first);
}

/** “a를 b로 나누면”: the verb stands behind both. */
function verbAfter(
  phrases: readonly Phrase[],
  at: number,
  lexicon: Lexicon,
  settingAt: SettingAt,
): Arithmetic | undefined {
  const first = lexicon.verbsAfter.length > 0 ? sum(phrases, at, lexicon, settingAt) : undefined;
  if (!first) return undefined;
  for (const [between, behind, verbs, operator] of lexicon.verbsAfter) {
    const next = longest(phrases, first.to, between);
    const second = next && sum(phrases, introduced(phrases, next.to, lexicon), lexicon, settingAt);
    const end = second && longest(phrases, second.to, behind);
    const verb = end && longest(phrases, end.to, verbs);
    if (second && verb) return { ...joined(first, operator, second), to: end.to };
  }
  return undefined;
}

/** Past what only says which number comes next: “레이블이 0일 때의 손실 1.2”. */
function introduced(phrases: readonly Phrase[], at: number, { links }: Lexicon): number {
  let place = at;
  while (phrases[place]?.kind === 'condition') place = longest(phrases, place + 1, links)?.to ?? place + 1;
  return phrases[place]?.kind === 'name' && phrases[place + 1]?.kind === 'number' ? place + 1 : place;
}

function sum(p: readonly Phrase[], at: number, lexicon: Lexicon, settingAt: SettingAt) {
  return chain(p, at, lexicon, ['+', '-'], (place) =>
    chain(p, place, lexicon, ['*', '/'], (inner) => operand(p, inner, lexicon, settingAt)),
  );
}

/** Operands with operators of one rank between them, from left to right. */
function chain(
  phrases: readonly Phrase[],
  at: number,
  lexicon: Lexicon,
  rank: readonly Operator[],
  operandAt: (at: number) => Arithmetic | undefined,
): Arithmetic | undefined {
  let found = operandAt(at);
  while (found) {
    // “one half, times one half”; “half of a for the label 1 plus half of b”.
    const set = phrases.findIndex(({ kind }, i) => i >= (found?.to ?? 0) && kind !== 'condition');
    const start = textOf(phrases[set]) === ',' ? set + 1 : set;
    const sign = longest(phrases, start, Object.keys(lexicon.operators));
    const operator = sign && lexicon.operators[sign.words];
    if (!sign || !operator || !rank.includes(operator)) return found;
    const next = operandAt(sign.to);
    if (!next) return found;
    found = joined(found, operator, next);
  }
  return undefined;
}

const joined = (a: Arithmetic, operator: Operator, b: Arithmetic): Arithmetic => ({
  value: (page) => operate[operator](a.value(page), b.value(page)),
  printed: operate[operator](a.printed, b.printed),
  numbers: [...a.numbers, ...b.numbers],
  says: `${a.says} ${sign[operator]} ${b.says}`,
  isSum: true,
  isWritten: a.isWritten && b.isWritten,
  to: Math.max(a.to, b.to),
});

function operand(
  phrases: readonly Phrase[],
  at: number,
  lexicon: Lexicon,
  settingAt: SettingAt,
): Arithmetic | undefined {
  const whole = wholeOperand(phrases, at, lexicon, settingAt);
  const share = whole && phrases[whole.to + 1];
  const isShare = share?.kind === 'literal' && share.text in lexicon.fractions;
  if (!whole || !isShare || textOf(phrases[whole.to]) !== lexicon.shareOf) return whole;
  return joined(constant(share.value, share.value === 0.5 ? '½' : share.text, whole.to + 2), '*', whole);
}

function wholeOperand(
  phrases: readonly Phrase[],
  at: number,
  lexicon: Lexicon,
  settingAt: SettingAt,
): Arithmetic | undefined {
  const half = longest(phrases, at, lexicon.half);
  if (half) {
    const of = operand(phrases, half.to, lexicon, settingAt);
    return of && joined(constant(0.5, '½', half.to), '*', of);
  }
  const phrase = phrases[at];
  if (textOf(phrase) === '(') {
    const inside = sum(phrases, at + 1, lexicon, settingAt);
    return inside && textOf(phrases[inside.to]) === ')'
      ? { ...inside, says: `(${inside.says})`, to: inside.to + 1 }
      : undefined;
  }
  switch (phrase?.kind) {
    case 'number': {
      const text = printedText(phrase);
      const value = valueOf(phrase.reading);
      return { value, printed: numberIn(text), numbers: [phrase], says: text, isSum: false, isWritten: false, to: at + 1 };
    }
    case 'literal':
      return constant(phrase.value, phrase.text, at + 1);
    case 'formula':
    case 'symbol': {
      const latex = phrase.kind === 'formula' ? phrase.latex : latexOf(phrase.quantity);
      const value = formulaValue(latex, settingAt(at));
      return value && { value, printed: NaN, numbers: [], says: `$${latex}$`, isSum: false, isWritten: false, to: at + 1 };
    }
    default:
      return undefined;
  }
} // prettier-ignore

const constant = (number: number, says: string, to: number): Arithmetic => ({
  value: () => number,
  printed: number,
  numbers: [],
  says,
  isSum: false,
  isWritten: true,
  to,
});
