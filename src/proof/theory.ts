import { networkNames, type NetworkName } from '../model/networks/index.ts';
import { isInput } from '../model/state.ts';
import { checkRelation } from './check.ts';
import { definitionsOf, type Definition, type Definitions, type Rejection } from './definitions.ts';
import type { Source } from '../chapters/chapter.ts';
import { formulasOf } from './formulas.ts';
import { Misread } from '../notation/latex/misread.ts';
import { reasonOn } from './reasons/reasons.ts';
import { relationsOf, seedOf, sideText, type Relation } from './relations.ts';
import { isQuantity } from '../notation/symbols.ts';
import { withSamples } from './tensor/sampled.ts';
import { partsOf, type Condition, type Tree } from './tree.ts';
import { isFailure, type Verdict } from './verdict.ts';

/** All relations of a book and the definitions that they must follow from. */
export interface Theory {
  readonly relations: readonly Relation[];
  readonly definitions: Readonly<Record<NetworkName, Definitions>>;
  /** Definitions that can't be axioms, by the relation that prints them. */
  readonly rejected: ReadonlyMap<string, Misread>;
}

/** Reads every formula of the chapters. Nothing is checked yet; nothing throws. */
export const theoryOf = (sources: readonly Source[]): Theory =>
  theoryFrom(sources.flatMap(formulasOf).flatMap(relationsOf));

/** The theory that these relations make. */
export function theoryFrom(relations: readonly Relation[]): Theory {
  const rejected: Rejection[] = [];
  const definitions = relations.flatMap((relation) => {
    try {
      return definitionIn(relation);
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      rejected.push({ id: relation.id, error });
      return [];
    }
  });
  const ofNetworks = networkNames.map((name) => [name, definitionsOf(name, definitions)] as const);
  rejected.push(...ofNetworks.flatMap(([, of]) => of.rejected));
  return {
    relations,
    definitions: Object.fromEntries(
      ofNetworks.map(([name, of]) => [name, withSamples(of.definitions)]),
    ) as Theory['definitions'],
    rejected: new Map(rejected.map(({ id, error }) => [id, error])),
  };
}

/** The definition that a relation prints, if it prints one. Throws Misread for one that defines nothing. */
function definitionIn({ kind, reading, formula, id }: Relation): Definition[] {
  if (kind !== 'definition' || reading.kind === 'misread') return [];
  const { says, link } = reading;
  const { left } = says;
  if (says.sign !== '=' || left.kind !== 'variable' || !isQuantity(left.name) || isInput(left.name)) {
    throw new Misread(
      'definition-form',
      link.left[0]?.at ?? 0,
      `a definition is “quantity = …”; ${sideText(formula, link.left)} is no quantity that can be defined`,
    );
  }
  const latex = sideText(formula, link.right);
  return [
    { quantity: left.name, tree: says.right, wiring: formula.card?.model, home: formula.wiring, id, latex },
  ];
}

/** What is known of one relation of a theory. Whether it holds, `holds` says, which may know it already. */
export function verdictOn(
  relation: Relation,
  theory: Theory,
  holds: typeof checkRelation = checkRelation,
): Verdict {
  const { definitions, rejected } = theory;
  const { formula, reading, id } = relation;
  if (formula.unchecked !== undefined) return uncheckedFor(formula.unchecked);
  const error = reading.kind === 'misread' ? reading.error : (rejected.get(id) ?? emptyWords(relation));
  if (error) return { kind: 'rejected', rule: error.rule, reason: error.message, offset: error.at };
  if (reading.kind === 'misread') throw new Error('a misread relation has an error');
  const { says, given, link } = reading;
  const check = (condition: Condition): Verdict =>
    holds(condition, given, definitions[formula.wiring], seedOf(relation));
  const { from } = reading;
  const wrong = [says, { ...says, left: from }]
    .map(putInBy)
    .some((putIn) => putIn && isFailure(check(putIn)));
  if (wrong) {
    const reason = `what is differentiated here is not what ${sideText(formula, link.from)} differentiates: a term that this derivative does not feel is wrong`;
    return { kind: 'rejected', rule: 'puts-in', reason, offset: link.right[0]?.at ?? link.at };
  }
  const verdict = check(says);
  if (verdict.kind !== 'holds') return verdict;
  const reason = reasonOn(relation, theory);
  if (reason instanceof Misread)
    return { kind: 'rejected', rule: reason.rule, reason: reason.message, offset: reason.at };
  return reason ? { ...verdict, reason } : verdict;
}

/** A line that turns ∂Q/∂v into ∂/∂v(E) says that E is Q, of which the two derivatives alone would tell too little. */
function putInBy({ left, sign, right }: Condition): Condition | undefined {
  const isStep =
    sign === '=' && left.kind === 'derivative' && right.kind === 'derivative' && left.by === right.by;
  return isStep && right.of.kind !== 'variable' ? { left: left.of, sign, right: right.of } : undefined;
}

/** A claim that could not be false: it uses the very thing that it is said to equal, or repeats the side before it. */
function emptyWords({ kind, reading, formula }: Relation): Misread | undefined {
  if (kind === 'definition' || reading.kind === 'misread') return undefined;
  const { says, from, link, isUnrolled } = reading;
  const [left, before, right] = [link.left, link.from, link.right].map((side) => sideText(formula, side));
  // Two sums, or a matrix and its entries, may come to the same thing, and it was worth saying.
  const isLeft = isUnrolled ? left === right : isSame(says.left, says.right);
  const isRepeated = isUnrolled ? before === right : isSame(from, says.right);
  const isName = says.sign === '=' && /^(variable|derivative)$/.test(says.left.kind);
  const nothing = (why: string) => new Misread('says-nothing', link.at, `this says nothing: ${why}`);
  if (isLeft || (isName && contains(says.right, says.left)))
    return nothing(`${left ?? ''} stands on both sides`);
  return isRepeated ? nothing(`${right ?? ''} was said just before`) : undefined;
}

const isSame = (a: Tree, b: Tree): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a tree stands within another, and is not all of it. */
const contains = (tree: Tree, part: Tree): boolean =>
  partsOf(tree).some((each) => isSame(each, part) || contains(each, part));

function uncheckedFor(reason: string): Verdict {
  return reason.trim().length > 0
    ? { kind: 'unchecked', reason }
    : { kind: 'rejected', rule: 'no-reason', reason: 'unchecked needs a reason', offset: 0 };
}
