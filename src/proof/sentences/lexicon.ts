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
  /** What may lead a condition or a wiring: “for the label 1”, “in the intended wiring”. */
  readonly leads: readonly string[];
  /** Names of several quantities at once. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly models: Readonly<Record<string, Reading['model']>>;
  /** Numbers of the notebook: its inputs, its weights, its settings. */
  readonly notebook: readonly string[];
  /** What sets everything back to the page's own state for a sentence, unless the word before it says “as on …”. */
  readonly page: readonly [words: string, unless: readonly string[]];
  /** “first”, “second”: which iteration. */
  readonly ordinals: readonly string[];
  readonly fractions: Readonly<Record<string, number>>;
  /** Operators in words, and as signs. */
  readonly operators: Readonly<Record<string, '+' | '-' | '*' | '/'>>;
  readonly half: readonly string[];
  /** “subtract a from b”: a verb, the word between, and the operator of “b operator a”. */
  readonly verbs: Readonly<Record<string, readonly [between: string, operator: '+' | '-' | '*' | '/']>>;
  /** What stands between arithmetic and its result. */
  readonly results: readonly string[];
  /** What says that a result is rounded. */
  readonly about: readonly string[];
  /** A sentence that holds the page's number against what the one before came to. */
  readonly compares: readonly string[];
  /** “each unit of w buys 2 units of f”: before, and between number and quantity. */
  readonly unit: readonly [before: readonly string[], verbs: readonly string[], after: readonly string[]];
  /** “goes from a to b”. */
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
  page: ['on this page', ['as', 'are']],
  ordinals: ['first', 'second', 'third'],
  fractions: { 'one half': 1 / 2, 'one quarter': 1 / 4, 'minus one half': -1 / 2, 'minus one quarter': -1 / 4 },
  operators: { ...signs, times: '*', plus: '+', minus: '-', 'divided by': '/' },
  half: ['half of'],
  verbs: {
    subtract: ['from', '-'], subtracting: ['from', '-'], add: ['to', '+'], adding: ['to', '+'],
    multiply: ['by', '*'], multiplying: ['by', '*'], divide: ['by', '/'], dividing: ['by', '/'],
  },
  results: [',', 'gives', 'is', '=', 'which is', 'which gives', 'and you get', 'you get', 'that is', 'makes', 'again', 'the'],
  about: ['about', '≈'],
  compares: ['the page has', 'the page finds', 'you should get', 'and the page has', 'you get'],
  unit: [['unit of'], ['buys', 'adds', 'gives', 'costs'], ['units of', 'unit of']],
  fromTo: [['goes from', 'from'], 'to'],
  iteration: ['iteration'],
  endings: [],
  article: ['the', 'a', 'an'],
}; // prettier-ignore

const ko: Lexicon = {
  links: [
    '은', '는', '이', '가', '의', '값은', '지금', '이제', '여기서', '다시', '여전히', '=', ',', ':', '곧',
  ],
  joins: ['과', '와', ',', '그리고', '또는'],
  sets: ['은', '는', '이', '가', '을', '를', '=', '이고', '로'],
  leads: ['두', '때'],
  groups: {
    '두 입력': ['x1', 'x2'],
    '앞의 두 인수': ['dCE_dzhat', 'dzhat_df'],
    '세 인수': ['dCE_dzhat', 'dzhat_df', 'df_dw11'],
  },
  models: {
    '의도한 배선에서는': 'intended', '의도한 배선에서': 'intended', '의도한 배선': 'intended',
    '노트북의 배선에서는': 'notebook', '노트북의 배선에서': 'notebook', '노트북의 배선': 'notebook',
  },
  notebook: ['노트북의 수로', '노트북의 수', '노트북의 입력과 가중치'],
  page: ['이 페이지에서', []],
  ordinals: ['첫째', '둘째', '셋째'],
  fractions: { '2분의 1': 1 / 2, '4분의 1': 1 / 4 },
  operators: { ...signs, 곱하기: '*', 더하기: '+', 빼기: '-', 나누기: '/' },
  half: [],
  verbs: {},
  results: [',', '은', '는', '=', '곧'],
  about: ['약', '≈'],
  compares: ['페이지의 값은'],
  unit: [[], [], []],
  fromTo: [[], '에서'],
  iteration: ['반복'],
  endings: ['은', '는', '이', '가', '을', '를', '의', '과', '와', '도'],
  article: [],
}; // prettier-ignore

export const lexicons: Readonly<Record<Language, Lexicon>> = { en, ko };
