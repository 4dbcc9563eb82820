import type { Language } from '../../notation/entry.ts';
import type { Move } from './moves.ts';

/**
 * The words by which a language's reasons say what was done. In a phrase F stands for a formula and R for a reference.
 */
export interface Lexicon {
  /** What stands between two things that were done. */
  readonly joins: RegExp;
  /** Done with an equation that is referred to. */
  readonly reference: RegExp;
  /** Done with the definition of a quantity, or a value of it that the book derives. */
  readonly put: RegExp;
  /** Done with the slope of a function that a formula writes. */
  readonly slope: RegExp;
  /** Something stands where a letter stood. */
  readonly placed: RegExp;
  readonly moves: readonly (readonly [phrase: RegExp, move: Move])[];
}

const expand: Move = { kind: 'algebra', shape: 'expand' };
const factor: Move = { kind: 'algebra', shape: 'factor' };
const collect: Move = { kind: 'algebra', shape: 'collect' };
const cancel: Move = { kind: 'algebra', shape: 'cancel' };
const join: Move = { kind: 'algebra', shape: 'join' };
const split: Move = { kind: 'algebra', shape: 'split' };
const algebra: Move = { kind: 'algebra' };
const calculus: Move = { kind: 'calculus' };
const chain: Move = { kind: 'chain' };

const en: Lexicon = {
  joins: /\s*(?:[,;]\s*(?:(?:and|then)\s+)*|\s(?:and then|and|then)\s+)/,
  reference: /^(?:one entry: )?(?:(?:by|from|with|using|use|put in|this is) )?(?:(?:equations?|lines?) )?R(?: for each)?$/,
  put: /^(?:(?:by|from|with|using|use|put in|substitute|write out) )?(?:(?:the|its) )?(?:(?:definitions?|values?|formulas?) (?:of|for) )?(?:what )?F(?: is)?(?:,? (?:read )?backwards?)?$/,
  slope: /^(?:the )?(?:derivative|slope) of F$/,
  placed: /F in the place of F/,
  moves: [
    [/^(?:multiply|multiplied|multiplying)(?: it| them)? out$|^expand(?: it| them)?$/, expand],
    [/^(?:factor|take)(?: F)? out(?: F)?$|^factor$/, factor],
    [/^collect(?: the)?(?: terms| factors| F)?(?: in F)?$/, collect],
    [/^cancel(?: the)?(?: \w+){0,2}(?: F)?(?: (?:on the (?:left|right)|above and below|in the (?:first|second|last) term))?$/, cancel],
    [/^cancel F on the left, F on the right$/, cancel],
    [/^(?:the (?:old |new |two )?)?F cancels?$|^the(?: \w+)* (?:factors|terms|denominators|products) cancel$/, cancel],
    [/^(?:take |find |put (?:it |them )?(?:over|on) |over |to )?(?:(?:a|one|the) )?common denominator$|^over one denominator$/, join],
    [/^split the (?:fraction|sum|product)$/, split],
    [/^(?:rearrange|reorder|simplify|regroup|calculate|subtract|add|divide|multiply)(?: the (?:terms|factors|fractions?))?$/, algebra],
    [/^(?:multiply )?(?:both|each|above and below|numerator and denominator|top and bottom) (?:by|times) F(?:, which is (?:never|not) 0)?$/, algebra],
    [/^(?:the )?(?:logarithm|ln) of (?:a|the) product$/, { kind: 'functions', of: ['ln'], built: 'multiply' }],
    [/^(?:the )?(?:logarithm|ln) of (?:a|the) (?:quotient|fraction|reciprocal)$/, { kind: 'functions', of: ['ln'], built: 'divide' }],
    [/^(?:the )?(?:logarithm|ln) of (?:a|the) (?:power|square)$/, { kind: 'functions', of: ['ln'], built: 'power' }],
    [/^(?:ln and e|e and ln) (?:undo each other|cancel)$|^the (?:logarithm undoes the exponential|exponential undoes the logarithm)$/, { kind: 'functions', of: ['ln', 'exp'] }],
    [/^(?:the )?(?:product of powers|rule for exponents|power of a sum)$/, { kind: 'functions', of: ['exp'] }],
    [/^the sigmoid(?:, with F put in)?$/, { kind: 'functions', of: ['sigmoid'] }],
    [/^(?:the )?(?:chain rule|chain)$/, chain],
    [/^(?:differentiate|take the (?:derivative|slope)s?)(?: .+)?$/, calculus],
    [/^(?:the )?(?:derivative|slope) of (?:a |the )?(?:sum|difference)$|^(?:the )?sum rule$|^term by term$/, { kind: 'calculus', of: ['add', 'subtract'] }],
    [/^(?:the )?product rule$|^(?:the )?(?:derivative|slope) of a product$/, { kind: 'calculus', of: ['multiply'] }],
    [/^(?:a|the) constant factor(?: stays| comes out| moves out)?$/, { kind: 'calculus', of: ['multiply', 'negate'] }],
    [/^(?:the )?(?:quotient|reciprocal) rule$|^(?:the )?(?:derivative|slope) of (?:a|the) (?:quotient|reciprocal|fraction)$/, { kind: 'calculus', of: ['divide', 'power'] }],
    [/^(?:the )?power rule$|^(?:the )?(?:derivative|slope) of (?:a|the) (?:power|square)$/, { kind: 'calculus', of: ['power', 'divide'] }],
    [/^(?:the )?(?:derivative|slope) of (?:ln|the logarithm)$/, { kind: 'calculus', of: ['ln'] }],
    [/^(?:the )?(?:derivative|slope) of (?:e|the exponential|the power)$/, { kind: 'calculus', of: ['exp'] }],
    [/^(?:the )?(?:derivative|slope) of (?:a constant|a line)$/, calculus],
    [/^(?:F|what) (?:stays|stay|stands|stand) still(?:,? (?:and |so )?(?:its (?:derivative|slope) is|gives) 0)?$/, calculus],
  ],
}; // prettier-ignore

/** Korean reasons are nouns: “$\u$의 정의”, “전개”. A formula is followed only by what does not go by its reading. */
const ko: Lexicon = {
  joins: /\s*(?:[,;]\s*(?:(?:그리고|다음에)\s+)*|\s(?:그리고|다음에)\s+)/,
  reference: /^(?:성분 하나: )?(?:방문자마다 )?(?:식 |줄 )?R(?:에서|의 대입|에 따라)?$/,
  put: /^F(?:의 (?:정의|값|식))?(?:에서|의 대입|에 따라)?(?: 대입)?$/,
  slope: /^F의 (?:미분|편미분|기울기)$/,
  placed: /F의 자리에 F/,
  moves: [
    [/^(?:괄호 )?전개$/, expand],
    [/^인수분해$/, factor],
    [/^(?:F의? )?(?:묶음|묶기|공통인수)$|^동류항 정리$/, collect],
    [/^(?:(?:F|같은 인수|분모|같은 항)의 )?(?:약분|소거)$|^F 약분$|^(?:F|1) 소거$/, cancel],
    [/^통분$|^공통분모$/, join],
    [/^(?:분수|합|곱) 나누기$|^분수의 분리$/, split],
    [/^(?:식의 )?(?:정리|계산|간단히|순서 바꾸기)$|^(?:덧셈|뺄셈|곱셈|나눗셈)$/, algebra],
    [/^(?:양변|분자와 분모)에 (?:0이 아닌 )?F(?:의)? 곱(?:하기)?$/, algebra],
    [/^곱의 로그$/, { kind: 'functions', of: ['ln'], built: 'multiply' }],
    [/^(?:몫|분수|역수)의 로그$/, { kind: 'functions', of: ['ln'], built: 'divide' }],
    [/^(?:거듭제곱|제곱)의 로그$/, { kind: 'functions', of: ['ln'], built: 'power' }],
    [/^로그의 (?:성질|법칙)$/, { kind: 'functions', of: ['ln'] }],
    [/^(?:로그와 지수|지수와 로그)의 상쇄$/, { kind: 'functions', of: ['ln', 'exp'] }],
    [/^지수 ?법칙$/, { kind: 'functions', of: ['exp'] }],
    [/^시그모이드(?:에 F 대입)?$/, { kind: 'functions', of: ['sigmoid'] }],
    [/^연쇄 ?법칙$/, chain],
    [/^(?:양변의 )?(?:미분|편미분)$/, calculus],
    [/^(?:합|차)의 미분(?:법)?$|^항별 미분$/, { kind: 'calculus', of: ['add', 'subtract'] }],
    [/^곱의 미분(?:법)?$/, { kind: 'calculus', of: ['multiply'] }],
    [/^상수 ?인수$|^상수배의 미분$/, { kind: 'calculus', of: ['multiply', 'negate'] }],
    [/^(?:몫|역수|분수)의 미분(?:법)?$/, { kind: 'calculus', of: ['divide', 'power'] }],
    [/^(?:거듭제곱|제곱)의 미분(?:법)?$/, { kind: 'calculus', of: ['power', 'divide'] }],
    [/^(?:ln|로그)의 (?:미분|기울기)$/, { kind: 'calculus', of: ['ln'] }],
    [/^(?:e|지수 ?함수)의 (?:미분|기울기)$/, { kind: 'calculus', of: ['exp'] }],
    [/^(?:상수|일차식|직선)의 (?:미분|기울기)$/, calculus],
    [/^F의 변화 없음$|^변하지 않는 항$/, calculus],
    [/^(?:양변|분자와 분모)에 F 곱하기$/, algebra],
  ],
}; // prettier-ignore

export const lexicons: Readonly<Record<Language, Lexicon>> = { en, ko };
