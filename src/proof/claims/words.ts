import type { Comparison } from '../../model/claim.ts';

type Operator = Comparison['operator'];

/** What words, English or Korean, say of a number, beside 0 or beside any number; of two that match, the first. */
const wordings: readonly (readonly [words: RegExp, says: Operator, ofZero: boolean])[] = [
  [/\bnot negative\b/, '>=', true],
  [/\bnot positive\b/, '<=', true],
  [/\bnegative\b/, '<', true],
  [/\bpositive\b/, '>', true],
  [/\bnot below\b/, '>=', false],
  [/\bnot above\b/, '<=', false],
  [/\bbelow\b/, '<', false],
  [/\babove\b/, '>', false],
  [/\bis 0\b/, '==', true],
  [/음수가 아/, '>=', true],
  [/양수가 아/, '<=', true],
  [/음수/, '<', true],
  [/양수/, '>', true],
  [/작지 않|이상/, '>=', false],
  [/크지 않|이하/, '<=', false],
  [/작(?:다|습|은|아|고|으)|미만/, '<', false],
  [/크(?:다|고|면|지)|큽|큰|커|초과/, '>', false],
  [/0(?:이다|입니다|이고)/, '==', true],
];

const opposites: Readonly<Record<Operator, Operator>> = {
  '<': '>=', '>': '<=', '<=': '>', '>=': '<', '==': '!=', '!=': '==',
}; // prettier-ignore

/** The comparison that is true where this one is false. */
export const opposite = (comparison: Comparison): Comparison => ({
  ...comparison,
  operator: opposites[comparison.operator],
});

/** The words that say something else than a comparison does; undefined where they fit, or none of them is known. */
export function wrongWords(said: string, { operator, right }: Comparison): string | undefined {
  const isZero = Number(right) === 0;
  const found = wordings.find(([words, , ofZero]) => (isZero || !ofZero) && words.test(said));
  const [words, says] = found ?? [];
  return words && says && !implies(operator, says) ? words.exec(said)?.[0] : undefined;
}

const implies = (a: Operator, b: Operator): boolean =>
  a === b || (a === '<' && b === '<=') || (a === '>' && b === '>=') || (a === '==' && /^[<>]=$/.test(b));
