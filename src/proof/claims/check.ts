import { trueSign, Undecidable, type Comparing } from '../../model/certain/truth.ts';
import { holds, parseComparison, parseComputed, type Comparison } from '../../model/claim.ts';
import type { Quantity } from '../../model/networks/index.ts';
import { createEvaluator } from '../../model/reading.ts';
import { defaultState, isInput, type State } from '../../model/state.ts';
import { plain } from '../../notation/symbols/derivatives.ts';
import { symbols } from '../../notation/symbols.ts';
import { agreeExactly, holdsExactly, settles } from '../compare.ts';
import { needsOf, type Definitions } from '../definitions.ts';
import { inDecimals, inNumbers } from '../sides.ts';
import { variablesIn, type Condition, type Tree } from '../tree.ts';
import { comparingOf, conditionOf, undefinedOf } from './comparing.ts';
import type { Claim } from './find.ts';
import { statesFor } from './states.ts';
import { opposite, saidEitherWay, wrongWords } from './words.ts';

/** What a claim says of numbers, without its words: it is as true in every language. */
export type Said = Pick<Claim, 'when' | 'otherwiseWhen' | 'with' | 'model'>;

/**
 * What is wrong with a claim, for its author: its words, what it says where it is false, or that it is never false.
 * Undefined where what the page shows is true wherever it is shown. One that cannot be read is told of at build.
 * Whether it is true of the numbers, `untruth` says, which may know it already.
 */
export function wrongOf(
  claim: Claim,
  definitions: Definitions,
  untruth: typeof untruthOf = untruthOf,
): string | undefined {
  const comparison = parseComparison(claim.when);
  if (!comparison) return parseComputed(claim.when) && untruth(claim, definitions);
  const missing = undefinedOf(comparison, definitions);
  if (missing) return `${claimed(claim)}: no printed definition says what ${missing} is`;
  return (
    wrongWordsOf(claim, comparison) ?? unnamed(claim, comparison, definitions) ?? untruth(claim, definitions)
  );
}

/** Where what a claim says of its numbers is false, or that it is never false. */
export function untruthOf(claim: Said, definitions: Definitions): string | undefined {
  const computed = parseComputed(claim.when);
  if (computed !== undefined) return untruthOfComputed(claim, computed as Quantity);
  const comparison = parseComparison(claim.when);
  try {
    return comparison && falseAt(claim, comparison, definitions);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    return `${claimed(claim)}: it rests on ${error.message}, of which no true value is computed; compare something else`;
  }
}

const claimed = ({ when }: Said): string => `<Claim when="${when}">`;

function wrongWordsOf(claim: Claim, comparison: Comparison): string | undefined {
  const otherwise = parseComparison(claim.otherwiseWhen ?? '') ?? opposite(comparison);
  const [said, instead] = [wrongWords(claim.said, comparison), wrongWords(claim.otherwise, otherwise)];
  if (said) return `${claimed(claim)}: “${said}” is not what it says`;
  if (instead) return `${claimed(claim)}: where it is false, “${instead}” need not be true`;
  const both = saidEitherWay(claim.said, claim.otherwise);
  return both && `${claimed(claim)}: “${both}” is said whether it is true or false`;
}

/** A claim of a quantity that the text around it, which names others, does not speak of; of a slope it may say only by what. */
function unnamed(
  { mentions, when }: Claim,
  { left }: Comparison,
  { trees }: Definitions,
): string | undefined {
  const { all, next } = mentions;
  const isMade = next.some((name) => trees.has(name) && variablesIn(trees.get(name) as Tree).has(left));
  const by = /_d(.+)$/.exec(left)?.[1] ?? left;
  // Where a slope is named, “it” is that one.
  const isBy = all.includes(by) && (by === left || !all.some((name) => name.startsWith('dCE_d')));
  if (all.length === 0 || all.includes(left) || isBy || isMade) return undefined;
  return `<Claim when="${when}">: the sentences around it name ${[...new Set(all)].join(', ')}, and not ${left}`;
}

/** A comparison ready to be tried: by the page’s own way, and by doubles and decimals that share no code with it. */
interface Tried {
  readonly comparing: Comparing;
  readonly oracle: (state: State) => boolean | undefined;
  readonly inputs: readonly string[];
}

function triedOf(comparison: Comparison, definitions: Definitions): Tried {
  const condition = conditionOf(comparison, definitions);
  const { left, right } = condition;
  return {
    comparing: comparingOf(comparison, definitions),
    oracle: oracleOf(condition, conditionOf(opposite(comparison), definitions), definitions),
    inputs: needsOf([left, right], definitions).drawn,
  };
}

function falseAt(claim: Said, comparison: Comparison, definitions: Definitions): string | undefined {
  const { comparing, oracle, inputs } = triedOf(comparison, definitions);
  const instead = parseComparison(claim.otherwiseWhen ?? '');
  const insteadComparing = instead && comparingOf(instead, definitions);
  const found = new Set<boolean>();
  const seen = new Set<string>();
  for (const drawn of statesFor(claim.when)) {
    const state = { ...drawn, ...claim.with };
    const key = JSON.stringify(instead ? state : inputs.map((name) => state[name as keyof State]));
    if (seen.has(key)) continue;
    seen.add(key);
    const sign = trueSign(comparing, state);
    const shown = holds(comparison, sign);
    found.add(shown);
    const truth = oracle(state);
    if (sign === undefined) return `${claimed(claim)} has no truth ${at(state, inputs)}`;
    if (truth !== undefined && truth !== shown)
      return `${claimed(claim)} is shown as ${String(shown)} and is ${String(truth)} ${at(state, inputs)}`;
    if (!shown && instead && insteadComparing && !holds(instead, trueSign(insteadComparing, state)))
      return `${claimed(claim)}: what is said otherwise, ${String(claim.otherwiseWhen)}, is false ${at(state, inputs)}`;
  }
  const isFree = inputs.some((name) => !(name in claim.with));
  return isFree && found.size === 1
    ? `${claimed(claim)} is ${String([...found][0])} at every state that was tried: say it without a claim`
    : undefined;
}

/** Whether the comparison is true, in doubles where they settle it, else in 60 digits; undefined where these do not. */
function oracleOf(condition: Condition, otherwise: Condition, definitions: Definitions) {
  const quick = inNumbers(condition, definitions, 'symbolic');
  let exact: ReturnType<typeof inDecimals> | undefined;
  return (state: State): boolean | undefined => {
    const point: Readonly<Record<string, number>> = { ...state };
    const sides = quick(point);
    const isFar = Math.abs(sides.left - sides.right) > 1e-9;
    if (isFar && settles(condition.sign, sides, 0)) return true;
    if (isFar && settles(otherwise.sign, sides, 0)) return false;
    if (!isNear(state)) return undefined;
    exact ??= inDecimals(condition, definitions, 'symbolic');
    const { left, right } = exact(point);
    const isKnown = left.isFinite() && right.isFinite() && !agreeExactly(left, right);
    return isKnown ? holdsExactly(condition.sign, { left, right }, 0) : undefined;
  };
}

/** Decimals write every digit of eᶠ out: further away they would fill the memory. */
const isNear = (state: State): boolean =>
  [state.w1, state.w2, state.w11, state.w12, state.w22, state.x1, state.x2].every(
    (value) => Math.abs(value) <= 50,
  );

/** “A number is computed” is decided by the computer's number itself; it must be so first, and once not. */
function untruthOfComputed(claim: Said, quantity: Quantity): string | undefined {
  const isComputed = (state: State): boolean =>
    Number.isFinite(createEvaluator({ ...state, ...claim.with })({ quantity, model: claim.model }));
  for (const state of statesFor(claim.when)) if (!isComputed(state)) return undefined;
  return `${claimed(claim)} is true at every state that was tried: say it without a claim`;
}

/** The inputs that matter, those in front that a reader has to change. */
function at(state: State, inputs: readonly string[]): string {
  const changed = inputs.filter(isInput).filter((name) => state[name] !== defaultState[name]);
  const values = changed.map((name) => `${plain(symbols[name].latex)} = ${String(state[name])}`);
  return values.length > 0 ? `at ${values.join(', ')}` : 'at the default inputs';
}
