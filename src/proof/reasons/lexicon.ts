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
  readonly moves: readonly (readonly [phrase: RegExp, move: Move])[];
}

const expand: Move = { kind: 'algebra', shape: 'expand' };
const factor: Move = { kind: 'algebra', shape: 'factor' };
const cancel: Move = { kind: 'algebra', shape: 'cancel' };
const join: Move = { kind: 'algebra', shape: 'join' };
const split: Move = { kind: 'algebra', shape: 'split' };
const algebra: Move = { kind: 'algebra' };
const calculus: Move = { kind: 'calculus' };
const chain: Move = { kind: 'chain' };

const en: Lexicon = {
  joins: /\s*(?:[,;]\s*(?:(?:and|then)\s+)*|\s(?:and then|and|then)\s+)/,
  reference: /^(?:(?:by|from|with|using|use|put in|this is) )?(?:(?:equations?|lines?) )?R$/,
  put: /^(?:(?:by|from|with|using|use|put in|substitute|write out) )?(?:(?:the|its) )?(?:(?:definitions?|values?|formulas?) (?:of|for) )?(?:what )?F(?: is)?$/,
  moves: [
    [/^(?:multiply|multiplied|multiplying)(?: it| them)? out$|^expand(?: it| them)?$/, expand],
    [/^(?:factor|take)(?: F)? out(?: F)?$|^factor$|^collect(?: the)?(?: terms| F)?(?: in F)?$/, factor],
    [/^cancel(?: F| it| them)?$|^F cancels?$|^the(?: .+)? (?:factors|terms|denominators|products) cancel$/, cancel],
    [/^(?:take |find |put (?:it |them )?(?:over|on) |over |to )?(?:a|one|the) common denominator$|^over one denominator$/, join],
    [/^split the (?:fraction|sum|product)$/, split],
    [/^(?:rearrange|reorder|simplify|regroup|calculate|subtract|add|divide|multiply)(?: the (?:terms|factors|fraction))?$/, algebra],
    [/^multiply (?:both|each|above and below|numerator and denominator|top and bottom)(?: .+)?$/, algebra],
    [/^(?:the )?(?:logarithm|ln) of (?:a|the) (?:product|quotient|fraction|power|square|reciprocal)$/, { kind: 'functions', of: ['ln'] }],
    [/^(?:ln and e|e and ln) (?:undo each other|cancel)$/, { kind: 'functions', of: ['ln', 'exp'] }],
    [/^(?:the )?(?:product of powers|rule for exponents|power of a sum)$/, { kind: 'functions', of: ['exp'] }],
    [/^(?:the )?(?:chain rule|chain)$/, chain],
    [/^(?:differentiate|take the (?:derivative|slope)s?)(?: .+)?$/, calculus],
    [/^(?:the )?(?:derivative|slope) of (?:a |the )?(?:sum|difference)$|^(?:the )?sum rule$|^term by term$/, { kind: 'calculus', of: ['add', 'subtract'] }],
    [/^(?:the )?product rule$|^(?:the )?(?:derivative|slope) of a product$/, { kind: 'calculus', of: ['multiply'] }],
    [/^(?:a|the) constant factor(?: stays| comes out| moves out)?$/, { kind: 'calculus', of: ['multiply', 'negate'] }],
    [/^(?:the )?(?:quotient|reciprocal) rule$|^(?:the )?(?:derivative|slope) of (?:a|the) (?:quotient|reciprocal|fraction)$/, { kind: 'calculus', of: ['divide', 'power'] }],
    [/^(?:the )?power rule$|^(?:the )?(?:derivative|slope) of (?:a|the) (?:power|square)$/, { kind: 'calculus', of: ['power', 'divide'] }],
    [/^(?:the )?(?:derivative|slope) of (?:ln|the logarithm)$/, { kind: 'calculus', of: ['ln'] }],
    [/^(?:the )?(?:derivative|slope) of (?:e|the exponential|the power)$/, { kind: 'calculus', of: ['exp'] }],
    [/^(?:the )?(?:derivative|slope) of (?:a constant|a line|F)$/, calculus],
  ],
}; // prettier-ignore

const ko: Lexicon = {
  joins: /\s*(?:[,;]\s*|(?:와|과|그리고)\s+)/,
  reference: /^(?:식 |줄 )?R(?:에 의해|에 따라|으로|로|에서|을 대입|를 대입)?$/,
  put: /^F(?:의 정의|의 값)?(?:에 의해|에 따라|으로|로|에서|을 대입|를 대입)?$/,
  moves: [
    [/^전개(?:한다|하면)?$/, expand],
    [/^(?:인수분해|묶는다|묶으면|F로 묶는다)$/, factor],
    [/^(?:약분|소거)(?:한다|하면)?$/, cancel],
    [/^통분(?:한다|하면)?$/, join],
    [/^분수를 나눈다$/, split],
    [/^정리(?:한다|하면)?$/, algebra],
    [/^로그의 (?:성질|법칙)$/, { kind: 'functions', of: ['ln'] }],
    [/^지수 법칙$/, { kind: 'functions', of: ['exp'] }],
    [/^연쇄 ?법칙$/, chain],
    [/^미분(?:한다|하면)?$/, calculus],
    [/^곱의 미분(?:법)?$/, { kind: 'calculus', of: ['multiply'] }],
    [/^(?:ln|로그)의 (?:미분|기울기)$/, { kind: 'calculus', of: ['ln'] }],
    [/^(?:e|지수함수)의 (?:미분|기울기)$/, { kind: 'calculus', of: ['exp'] }],
  ],
}; // prettier-ignore

export const lexicons: Readonly<Record<Language, Lexicon>> = { en, ko };
