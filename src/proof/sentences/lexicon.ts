import type { Language } from '../../notation/entry.ts';
import type { Reading } from '../../model/reading.ts';

/** The words by which a language's sentences say what a number is. Each phrase is words with a space between. */
export interface Lexicon {
  /** What may stand between a symbol and its number: “is now”, “, which is”. */
  readonly links: readonly string[];
  /** What stands between numbers of a list: “a and b are 1 and 2”. */
  readonly joins: readonly string[];
  /** What stands between a quantity and the value that it is given: “the label at 0”. */
  readonly sets: readonly string[];
  /** What says, behind a number, that it is not given: “w는 2에 곱해진다”, “w가 0보다 크면”. */
  readonly setsNot: readonly string[];
  /** What may lead a condition or a wiring: “for the label 1”, “in the intended wiring”. */
  readonly leads: readonly string[];
  /** Names of several quantities at once. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly models: Readonly<Record<string, Reading['model']>>;
  /** Numbers of the notebook: its inputs, its weights, its settings. */
  readonly notebook: readonly string[];
  /** What sets everything back to the page's own state for a sentence, unless the word before it says “as on …”. */
  readonly page: readonly [words: readonly string[], unless: readonly string[]];
  /** “first”, “second”: which iteration. */
  readonly ordinals: readonly string[];
  readonly fractions: Readonly<Record<string, number>>;
  /** Operators in words, and as signs. */
  readonly operators: Readonly<Record<string, '+' | '-' | '*' | '/'>>;
  readonly half: readonly string[];
  /** What stands between a number and the share that is taken of it: “0.7의 절반”. */
  readonly shareOf: string | undefined;
  /** “subtract a from b”: a verb, the word between, and the operator of “b operator a”. */
  readonly verbs: Readonly<Record<string, readonly [between: string, operator: '+' | '-' | '*' | '/']>>;
  /** Verbs behind both numbers: what stands after the first and after the second, and the operator of “a operator b”. */
  readonly verbsAfter: readonly (readonly [first: readonly string[], second: readonly string[], verbs: readonly string[], operator: '+' | '-' | '*' | '/'])[]; // prettier-ignore
  /** What stands between arithmetic and its result. */
  readonly results: readonly string[];
  /** What says that a result is rounded. */
  readonly about: readonly string[];
  /** A sentence that holds the page's number against what the one before came to. */
  readonly compares: readonly string[];
  /** “each unit of w buys 2 units of f”: before, and between number and quantity. */
  readonly unit: readonly [before: readonly string[], verbs: readonly string[], after: readonly string[]];
  /** What stands between w and f in a sentence of that kind, its number behind both. */
  readonly unitAfter: readonly string[];
  /** “goes from a to b”; where nothing need lead, the words before a are none. */
  readonly fromTo: readonly [from: readonly string[], to: string];
  /** Headings of a table's column that count iterations. */
  readonly iteration: readonly string[];
  /** Endings that a word may have and is still the name. */
  readonly endings: readonly string[];
  /** Articles, which no name is compared with. */
  readonly article: readonly string[];
}

const signs = { '+': '+', '−': '-', '-': '-', '×': '*', '·': '*', '÷': '/', '/': '/' } as const;

const en: Lexicon = {
  links: [
    'is', 'are', 'was', 'now', 'at', 'as', 'here', 'it', 'which', 'that', 'then', 'again', 'still', 'be', 'exactly',
    '=', ',', ':', 'whose value is', ', and', 'is rounded to', 'starts at', 'the page agrees', 'comes out as',
    'the', 'give',
  ],
  joins: ['and', ',', ';', 'it is', 'is', 'as'],
  sets: ['at', 'is', 'as', 'to', 'be', '=', 'are', 'are again', 'is set to', 'set to', 'turns out to be', 'is again'],
  setsNot: [],
  leads: ['for', 'with', 'at', 'if', 'when', 'the', 'in', 'as', 'by', 'and', 'run'],
  groups: {
    'both inputs': ['x1', 'x2'],
    'first two factors': ['dCE_dzhat', 'dzhat_df'],
    'three factors': ['dCE_dzhat', 'dzhat_df', 'df_dw11'],
  },
  models: {
    'intended wiring': 'intended',
    'intended one': 'intended',
    'wiring that the names ask for': 'intended',
    'notebook’s wiring': 'notebook',
    'notebook’s own wiring': 'notebook',
    'its own wiring': 'notebook',
    'notebook’s one': 'notebook',
    'its program': 'program',
    'program’s': 'program',
  },
  notebook: [
    'notebook’s numbers', 'notebook’s own numbers', 'notebook’s inputs and weights', 'notebook’s inputs',
    'notebook’s first weights', 'its own',
  ],
  page: [['on this page'], ['as', 'are']],
  ordinals: ['first', 'second', 'third'],
  fractions: { 'one half': 1 / 2, 'one quarter': 1 / 4, 'minus one half': -1 / 2, 'minus one quarter': -1 / 4 },
  operators: { ...signs, times: '*', plus: '+', minus: '-', 'divided by': '/' },
  half: ['half of'],
  shareOf: undefined,
  verbs: {
    subtract: ['from', '-'], subtracting: ['from', '-'], add: ['to', '+'], adding: ['to', '+'],
    multiply: ['by', '*'], multiplying: ['by', '*'], divide: ['by', '/'], dividing: ['by', '/'],
  },
  verbsAfter: [],
  results: [',', 'gives', 'is', '=', 'which is', 'which gives', 'and you get', 'you get', 'that is', 'makes', 'again', 'the'],
  about: ['about', '≈'],
  compares: ['the page has', 'the page finds', 'you should get', 'and the page has', 'you get'],
  unit: [['unit of'], ['buys', 'adds', 'gives', 'costs'], ['units of', 'unit of']],
  unitAfter: [],
  fromTo: [['goes from', 'from'], 'to'],
  iteration: ['iteration'],
  endings: [],
  article: ['the', 'a', 'an'],
}; // prettier-ignore

/** Of a particle that goes by what stands before it, `<Josa>` gives the form after a consonant. */
const ko: Lexicon = {
  links: [
    '은', '는', '이', '가', '의', '의 값', '의 값은', '값은', '지금', '이제', '지금은', '여기서', '여기서는', '다시', '여전히', '각각', '모두', '정확히', '바로', '그대로',
    '=', ',', ':', '곧', '즉', '약', '일 때', '일 때는', '일 때의', '이면', '이고', '인 경우', '두면', '으로 두면', '놓으면', '으로 놓으면', '그 값은', '값이', '은 약',
    '반올림되어', '앞에서처럼',
  ],
  joins: ['과', '와', ',', '그리고', '이고', '이며', '고', '며'],
  sets: [
    '은', '는', '이', '가', '을', '를', '=', '이 다시', '은 다시', '는 다시',
    '이 모두', '은 모두', '가 모두', '는 모두',
  ],
  setsNot: ['에', '에서', '보다', '부터', '까지', '만큼'],
  leads: ['두', '모두'],
  groups: {
    '두 입력': ['x1', 'x2'],
    '앞의 두 인수': ['dCE_dzhat', 'dzhat_df'],
    '처음 두 인수': ['dCE_dzhat', 'dzhat_df'],
    '세 인수': ['dCE_dzhat', 'dzhat_df', 'df_dw11'],
  },
  models: {
    '의도한 배선': 'intended', '이름대로의 배선': 'intended', '이름이 말하는 배선': 'intended',
    '노트북의 배선': 'notebook', '노트북 자신의 배선': 'notebook',
    '노트북의 프로그램': 'program', '그 프로그램': 'program',
  },
  notebook: ['노트북의 수로', '노트북의 수', '노트북의 입력과 가중치', '노트북의 입력', '노트북의 처음 가중치'],
  page: [['이 페이지에서', '이 페이지에서는', '이 페이지의 값에서는', '이 페이지의 입력에서는', '이 페이지의 값으로는'], []],
  ordinals: ['첫째', '둘째', '셋째'],
  fractions: { 절반: 1 / 2, 반: 1 / 2, '이분의 일': 1 / 2, '사분의 일': 1 / 4 },
  operators: { ...signs, 곱하기: '*', 더하기: '+', 빼기: '-', 나누기: '/' },
  half: [],
  shareOf: '의',
  verbs: {},
  verbsAfter: [
    [['에', '과', '와'], ['을', '를'], ['곱하면', '곱한 값은', '곱해', '곱하고', '곱한'], '*'],
    [['에', '과', '와'], ['을', '를'], ['더하면', '더한 값은', '더해', '더하고', '더한'], '+'],
    [['에서'], ['을', '를'], ['빼면', '뺀 값은', '빼', '빼고', '뺀'], '-'],
    [['을', '를'], ['으로', '로'], ['나누면', '나눈 값은', '나누어', '나누고', '나눈'], '/'],
  ],
  results: [
    ',', '은', '는', '이', '가', '=', '곧', '즉', '의', '의 값은', '값은', '그 값은', '값이', '이고', '이며', '으로', '로', '이므로', '모두', '합은', '곱은', '차는', '합이', '계산하면', '다시',
    '을 계산하면', '를 계산하면',
  ],
  about: ['약', '≈'],
  compares: [
    '이 페이지의 값은', '이 페이지의 수는', '이 페이지에는', '이 페이지에 있는 값은', '책의 값은', '나와야 하는 값은', '답은',
    '계산하면',
  ],
  unit: [[], [], []],
  unitAfter: [
    '이 한 단위 늘 때마다', '이 한 단위 커질 때마다', '이 한 단위 늘면', '이 한 단위 커지면', '의 한 단위마다', '한 단위마다',
    '가 한 단위 늘 때마다', '가 한 단위 커질 때마다', '가 한 단위 늘면', '가 한 단위 커지면',
  ],
  fromTo: [[], '에서'],
  iteration: ['반복'],
  endings: [
    '에서는', '에서', '에는', '에', '으로', '로', '은', '는', '이', '가', '을', '를', '의', '과', '와', '도', '만',
    '이라는', '이므로', '입니다',
    '일', '인', '이면',
  ],
  article: [],
}; // prettier-ignore

export const lexicons: Readonly<Record<Language, Lexicon>> = { en, ko };
