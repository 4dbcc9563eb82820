import type { Language } from '../../notation/entry.ts';

/** How a language puts what slips are made in. */
interface Phrasing {
  /** All that stands between a symbol and its number where one follows the other. */
  readonly link: RegExp;
  /** An input, by its symbol or its name, and the value that a sentence gives it, which ends the match. */
  readonly condition: RegExp;
  /** A table's heading or its row's name that says of what its numbers are. */
  readonly names: RegExp;
  /** Headings of a table whose rows are counted by the numbers before them. */
  readonly counts: RegExp;
  /** What is no such name, though it begins as one. */
  readonly noNames: RegExp;
  /** Words of a comparison, and the words that say the contrary. */
  readonly contrary: readonly (readonly [RegExp, string])[];
}

const en: Phrasing = {
  link: /^,? (is|is now|now|which is|=|at) ?$/,
  condition: /(?:label (?:at |is |as |to )?|\$\\(?<symbol>f|w22|w11|x1)\$ (?:at|set to|is|as) |both (?<inputs>inputs) (?:at |to )?)(?<value>[01248]|30|40)(?=[ ,.;:])/gi,
  names: /^\$|label is|wiring$/,
  counts: /\$|Iteration|Label/,
  noNames: /^\$h|^In the|inputs|<Row|<Column/,
  contrary: [
    [/\bnot negative\b/, 'negative'], [/\bnot positive\b/, 'positive'], [/\bnot below\b/, 'below'], [/\bnot above\b/, 'above'],
    [/(?<!not )\bnegative\b/, 'positive'], [/(?<!not )\bpositive\b/, 'negative'], [/(?<!not )\bbelow\b/, 'above'],
    [/(?<!not )\babove\b/, 'below'], [/\bdoes not lean\b/, 'leans'], [/\bleans\b/, 'does not lean'], [/\bis open\b/, 'is shut'],
    [/\bis shut\b/, 'is open'], [/\bmore than\b/, 'at most'], [/\bat most\b/, 'more than'], [/\bshould rise\b/, 'should fall'],
    [/\blowers\b/, 'raises'], [/\bdoes not lower\b/, 'lowers'], [/\bwould not lower\b/, 'would lower'], [/\bare not equal\b/, 'are equal'],
  ],
}; // prettier-ignore

const ko: Phrasing = {
  link: /^(<Josa of="(은\/는|이\/가)" \/>|의 값<Josa of="(은\/는|이\/가)" \/>|의 값은|의 값이|,)(?: 지금| 이제)? ?$/,
  condition: /(?:레이블[이은을] |\$\\(?<symbol>f|w22|w11|x1)\$<Josa of="[^"]*" \/> |두 (?<inputs>입력)[이은을] )(?<value>[01248]|30|40)(?=일 때|이면|이고|으로|로|,|입니다| )/g,
  names: /^\$|레이블|배선$/,
  counts: /\$|반복|레이블/,
  noNames: /^\$h|입력|<Row|<Column/,
  contrary: [
    [/음수가 아니/, '음수이'], [/음수가 아닙니다/, '음수입니다'], [/양수가 아닙니다/, '양수입니다'], [/음수(?!가 아)/, '양수'], [/양수(?!가 아)/, '음수'],
    [/작지 않습니다/, '작습니다'], [/크지 않습니다/, '큽니다'], [/작으므로/, '크므로'], [/작습니다/, '큽니다'], [/큽니다/, '작습니다'],
    [/열려 있습니다/, '닫혀 있습니다'], [/닫혀 있습니다/, '열려 있습니다'], [/커져야/, '작아져야'], [/작아져야/, '커져야'],
    [/줄어듭니다/, '늘어납니다'], [/줄지 않습니다/, '줄어듭니다'], [/같지 않습니다/, '같습니다'],
  ],
}; // prettier-ignore

export const phrasings: Readonly<Record<Language, Phrasing>> = { en, ko };
