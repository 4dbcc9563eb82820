import type { Decimal } from './arithmetic/decimals.ts';
import { agree, agreeExactly, holdsExactly, relativeError, roundingOf, settles } from './compare.ts';
import { undefinedIn, needsOf, type Definitions } from './definitions.ts';
import { withoutDetours } from './detours.ts';
import { Misread } from '../notation/latex/misread.ts';
import { drawPoint } from './points/draw.ts';
import { edges } from './points/edges.ts';
import { randomFrom } from './points/random.ts';
import { inDecimals, inNumbers } from './sides.ts';
import { hasDerivative, type Condition, type Tree } from './tree.ts';
import { isQuantity } from '../notation/symbols.ts';
import type { Point, Verdict } from './verdict.ts';

/** Random points at which a relation is tried, beside the edges. */
const randomPoints = 1000;

/** A relation with few points behind it would look better checked than it is. */
const enough = 100;
const attempts = 20 * randomPoints;

/** What one point says of a relation. Where a side is undefined it says nothing. */
export type Outcome =
  | {
      readonly kind: 'holds';
      readonly error: number;
      readonly exact: boolean;
      /** Whether the sides are equal here, where they need not be. */
      readonly equal?: boolean;
    }
  | { readonly kind: 'undefined' }
  | Extract<Verdict, { kind: 'fails' | 'methods-differ' | 'model-differs' }>;

/** Whether a relation holds at a thousand points, its quantities computed from the printed definitions. */
export function checkRelation(
  says: Condition,
  given: readonly Condition[],
  definitions: Definitions,
  seed: string,
): Verdict {
  try {
    const prepared = prepare(says, definitions);
    const conditions = given.map((condition) => prepare(condition, definitions));
    const variables = variablesOf([prepared, ...conditions], definitions);
    const reached = { once: false };
    const outcomeAt = outcomeIn(prepared, conditions, definitions, !variables.every(isQuantity));
    const verdict = tryPoints(
      (point) => {
        const outcome = outcomeAt(point);
        if (outcome.kind === 'holds' && outcome.equal) reached.once = true;
        return outcome;
      },
      variables,
      seed,
    );
    return verdict.kind === 'holds' && /[≤≥]/.test(says.sign) && !reached.once
      ? notReached(says.sign)
      : verdict;
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    return { kind: 'rejected', rule: error.rule, reason: error.message, offset: error.at };
  }
}

/** The random points at which `checkRelation` tries a relation that can be tried. */
export function randomPointsFor(
  says: Condition,
  given: readonly Condition[],
  definitions: Definitions,
  seed: string,
): Generator<Point> {
  const conditions = [says, ...given].map((condition) => prepare(condition, definitions));
  return randomPointsOf(variablesOf(conditions, definitions), seed);
}

const variablesOf = (conditions: readonly Condition[], definitions: Definitions): string[] =>
  needsOf(
    conditions.flatMap(({ left, right }) => [left, right]),
    definitions,
  ).drawn;

function* randomPointsOf(variables: readonly string[], seed: string): Generator<Point> {
  const random = randomFrom(seed);
  for (;;) yield drawPoint(variables, random);
}

/** The edges, the letters that they don't name drawn at random. */
function* edgePointsOf(variables: readonly string[], seed: string): Generator<Point> {
  const random = randomFrom(`${seed} at the edges`);
  const seen = new Set<string>();
  for (const edge of edges) {
    const point = { ...drawPoint(variables, random), ...only(variables, { ...edge }) };
    const key = JSON.stringify(only(Object.keys(edge), point));
    if (!seen.has(key)) yield point;
    seen.add(key);
  }
}

function prepare({ left, sign, right }: Condition, definitions: Definitions): Condition {
  const side = (tree: Tree): Tree => {
    const missing = undefinedIn(tree, definitions);
    if (missing)
      throw new Misread(
        'no-definition',
        0,
        `${missing} has no definition in the ${definitions.wiring} wiring`,
      );
    return withoutDetours(tree, definitions);
  };
  return { left: side(left), sign, right: side(right) };
}

/** Tries the edges, then random points that the seed determines, until one fails or there are enough. */
export function tryPoints(
  outcomeAt: (point: Point) => Outcome,
  variables: readonly string[],
  seed: string,
): Verdict {
  const tally = { points: 0, exact: 0, worst: 0 };

  const fails = (point: Point): Verdict | undefined => {
    const outcome = outcomeAt(point);
    if (outcome.kind === 'undefined') return undefined;
    if (outcome.kind !== 'holds') return outcome;
    tally.points++;
    if (outcome.exact) tally.exact++;
    tally.worst = Math.max(tally.worst, outcome.error);
    return undefined;
  };

  for (const point of edgePointsOf(variables, seed)) {
    const failure = fails(point);
    if (failure) return failure;
  }
  const wanted = variables.length > 0 ? tally.points + randomPoints : tally.points;
  let left = attempts;
  for (const point of randomPointsOf(variables, seed)) {
    if (tally.points >= wanted || left-- === 0) break;
    const failure = fails(point);
    if (failure) return failure;
  }
  const least = variables.length > 0 ? enough : 1;
  return tally.points >= least ? { kind: 'holds', ...tally } : tooFew(tally.points);
}

const notReached = (sign: string): Verdict => ({
  kind: 'rejected',
  rule: 'not-reached',
  reason: `the two sides of ${sign} are equal at no point that was tried; write ${sign === '≤' ? '<' : '>'}, or the bound that is reached`,
  offset: 0,
});

const tooFew = (points: number): Verdict => ({
  kind: 'rejected',
  rule: 'no-points',
  reason: `only ${String(points)} points were found at which both sides are defined`,
  offset: 0,
});

const only = (names: readonly string[], point: Point): Point =>
  Object.fromEntries(names.flatMap((name) => (name in point ? [[name, point[name] as number]] : [])));

/** What a point says: in doubles where they settle it, else in decimals; derivatives taken both ways. */
function outcomeIn(
  says: Condition,
  given: readonly Condition[],
  definitions: Definitions,
  hasLetters: boolean,
): (point: Point) => Outcome {
  const { sign } = says;
  const slack = slackOf(says);
  const takesDerivatives =
    hasDerivative(says.left) || hasDerivative(says.right) || restsOnDerivative(says, definitions);
  const quick = inNumbers(says, definitions, 'symbolic');
  const quickDual = takesDerivatives ? inNumbers(says, definitions, 'dual') : quick;
  const exact = lazily(() => inDecimals(says, definitions, 'symbolic'));
  const exactDual = takesDerivatives ? lazily(() => inDecimals(says, definitions, 'dual')) : exact;
  const conditions = given.map((condition) => ({
    sign: condition.sign,
    at: inNumbers(condition, definitions, 'symbolic'),
  }));

  return (point) => {
    if (!conditions.every((condition) => settles(condition.sign, condition.at(point), 0)))
      return { kind: 'undefined' };
    const a = quick(point);
    const b = takesDerivatives ? quickDual(point) : a;
    if (settles(sign, a, slack) && agree(a.left, b.left) && agree(a.right, b.right)) {
      return {
        kind: 'holds',
        exact: false,
        error: sign === '=' ? Math.max(relativeError(a.left, a.right), relativeError(a.left, b.left)) : 0,
      };
    }
    const A = exact()(point);
    const B = exactDual()(point);
    const known = [A.left, A.right, B.left, B.right].filter((value) => value.isFinite()).length;
    // A free letter may stand where one side means nothing, as t = −1 in ln t; a quantity of the book may not.
    if (known === 0 || (known < 4 && hasLetters)) return { kind: 'undefined' };
    if (known < 4 || !holdsExactly(sign, A, slack))
      return { kind: 'fails', at: point, left: A.left.toNumber(), right: A.right.toNumber() };
    return (
      methodsDiffer(point, A.left, B.left) ??
      methodsDiffer(point, A.right, B.right) ?? {
        kind: 'holds',
        exact: true,
        error: 0,
        equal: agreeExactly(A.left, A.right),
      }
    );
  };
}

function methodsDiffer(at: Point, symbolic: Decimal, dual: Decimal): Outcome | undefined {
  if (agreeExactly(symbolic, dual)) return undefined;
  return { kind: 'methods-differ', at, symbolic: symbolic.toNumber(), dual: dual.toNumber() };
}

/** How far ≈ lets the sides be apart: half a unit of the last printed place. Nothing for other signs. */
export function slackOf({ left, sign, right }: Condition): number {
  if (sign !== '≈') return 0;
  const slack = roundingOf(right) ?? roundingOf(left);
  if (slack === undefined) throw new Misread('unparsable', 0, '≈ needs a printed number on one side');
  return slack;
}

const restsOnDerivative = ({ left, right }: Condition, definitions: Definitions): boolean =>
  needsOf([left, right], definitions).computed.some((name) =>
    hasDerivative(definitions.trees.get(name) as Tree),
  );

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
