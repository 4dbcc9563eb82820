import type { Quantity } from '../../model/networks/index.ts';
import type { Comparison } from '../../model/claim.ts';

type Operator = Comparison['operator'];

/** What words, English or Korean, say of a number, beside 0 or beside any number, and of which; of two that match, the first. */
const wordings: readonly (readonly [words: RegExp, says: Operator, ofZero: boolean, of?: Quantity])[] = [
  [/\bnot negative\b/, '>=', true],
  [/\bnot positive\b/, '<=', true],
  [/\bnegative\b/, '<', true],
  [/\bpositive\b/, '>', true],
  [/\bnot below\b/, '>=', false],
  [/\bnot above\b/, '<=', false],
  [/\bbelow\b/, '<', false],
  [/\babove\b/, '>', false],
  [/\bis 0\b/, '==', true],
  [/(?:커|높아|올라가)져?야/, '<', false],
  [/(?:작아|낮아|내려가)져?야/, '>', false],
  [/음수가 아/, '>=', true],
  [/양수가 아/, '<=', true],
  [/음수/, '<', true],
  [/양수/, '>', true],
  [/작지 않|이상/, '>=', false],
  [/크지 않|이하/, '<=', false],
  [/작(?:다|습|은|아|고|으)|미만/, '<', false],
  [/크(?:다|고|면|지|므)|큽|큰|커|초과/, '>', false],
  [/0(?:이다|입니다|이고)/, '==', true],
  [/같지 않/, '!=', true],
  [/같(?:습니다|다|고|으므로)/, '==', true],
  [/닫혀 있/, '<=', true],
  [/열려 있/, '>', true],
  [/(?:내리|낮추|줄이)면\S* 손실이 줄/, '>', true],
  [/손실(?:이|은) 줄지 않/, '>=', true],
  [/손실(?:이|은) (?:줄|작아)/, '<', true],
  [/손실(?:이|은) (?:늘|커)/, '>', true],
  [/\bare not equal\b/, '!=', true],
  [/\bare equal\b/, '==', true],
  [/\bnot lean toward (?:the label 1|a person)\b/, '<=', false, 'zhat'],
  [/\bleans toward (?:the label 1|a person)\b/, '>', false, 'zhat'],
  [/(?:레이블 1|사람) 쪽으로 기울지 않/, '<=', false, 'zhat'],
  [/(?:레이블 1|사람) 쪽으로 기울/, '>', false, 'zhat'],
  [/\bgate is shut\b/, '<=', true],
  [/\bgate is open\b/, '>', true],
  [/\bat most\b/, '<=', false],
  [/\bmore than\b/, '>', false],
  [/\bnot lower the loss\b/, '>=', true],
  [/\blowers? the loss\b/, '<', true],
  [/\braises? the loss\b/, '>', true],
  [/\bshould rise\b/, '<', true],
  [/\bshould fall\b/, '>', true],
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
export function wrongWords(said: string, { left, operator, right }: Comparison): string | undefined {
  const isZero = Number(right) === 0;
  // What stands behind a semicolon, in Korean behind “-고,”, may be of another number.
  let [text = ''] = said.split(/;|(?<=고),/);
  for (const [words, says, ofZero, of = left] of wordings) {
    const [found] = isZero || !ofZero ? (words.exec(text) ?? []) : [];
    if (found === undefined) continue;
    if (!implies(operator, says) || of !== left) return found;
    text = text.replace(words, '');
  }
  return undefined;
}

const implies = (a: Operator, b: Operator): boolean =>
  a === b ||
  (/^[<>]$/.test(a) && b === '!=') ||
  (a === '<' && b === '<=') ||
  (a === '>' && b === '>=') ||
  (a === '==' && /^[<>]=$/.test(b));

/** What begins a sentence and says only where it is true. */
const opening =
  /^(?:here|now|so|(?:at|on|with) (?:your|these|this|the) \w+(?: now)?|(?:지금|이)의? (?:입력|페이지)에서는?(?: 지금)?|여기서는?|지금은?),? /i;

/** What is denied: “does not lean”, “is not negative”, “기울지 않”. */
const denials = [
  /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|need) not (?:\w+ly )?(\w+)/gi,
  /(\S+)지(?:는|도|를)? (?:않|못)/g,
  /(\S+)[이가] 아[니닙닌]/g,
];

/** What is said both where a claim is true and where it is false: the same sentence, or the same denial. */
export function saidEitherWay(said: string, otherwise: string): string | undefined {
  const others = statementsIn(otherwise);
  return statementsIn(said).find((statement) => others.includes(statement));
}

function statementsIn(text: string): string[] {
  const sentences = text.toLowerCase().split(/[.:;](?:\s+|$)/);
  const denied = denials.flatMap((denial) => [...text.toLowerCase().matchAll(denial)]);
  return [
    ...sentences.flatMap((sentence) => sentence.trim().replace(opening, '') || []),
    ...denied.map(([, word = '']) => `not ${word}`),
  ];
}
