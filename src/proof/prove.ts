import { networkNames } from '../model/networks/index.ts';
import { theoryOf, verdictOn, type Theory } from './theory.ts';
import { memoryCache, type Cache } from './cache.ts';
import { needsOf, type Definitions } from './definitions.ts';
import { checkRelation } from './check.ts';
import type { Condition } from './tree.ts';
import type { Source } from '../chapters/chapter.ts';
import { untruthOf, wrongOf } from './claims/check.ts';
import { claimsOf, type Claim } from './claims/find.ts';
import { checkModel, type FunctionVerdict, type TraceOf } from './model.ts';
import { basisOf } from './reasons/reasons.ts';
import { seedOf, type Relation } from './relations.ts';
import type { Verdict } from './verdict.ts';

export interface Checked {
  readonly relation: Relation;
  readonly verdict: Verdict;
}

interface CheckedClaim {
  readonly claim: Claim;
  /** What is wrong with it, for its author. */
  readonly wrong: string | undefined;
}

/** All that is known of a book: every relation, every claim, and every function of the model, with its verdict. */
export interface Proof {
  readonly theory: Theory;
  readonly claims: readonly CheckedClaim[];
  readonly relations: readonly Checked[];
  readonly functions: readonly FunctionVerdict[];
}

export interface ProveOptions {
  readonly cache?: Cache;
  readonly onProgress?: (done: number, total: number) => void;
  /** The model to compare with the book, where it is not the book's own. */
  readonly traceOf?: TraceOf;
  /** What is read of the chapters, where it has been read before. */
  readonly theory?: Theory;
}

/** Checks every relation of the chapters and the model against them. Nothing throws for a wrong book. */
export function prove(sources: readonly Source[], options: ProveOptions = {}): Proof {
  const { cache = memoryCache(), onProgress = () => undefined } = options;
  const { theory = theoryOf(sources) } = options;
  const functions = networkNames.flatMap((wiring) => {
    const definitions = theory.definitions[wiring];
    const check = () => checkModel(definitions, options.traceOf);
    return options.traceOf ? check() : cache.get(['model', wiring, [...definitions.trees]], check);
  });
  const holds = knownIn(cache);
  const relations = theory.relations.map((relation, i) => {
    const verdict = cache.get(restsOn(relation, theory), () => verdictOn(relation, theory, holds));
    onProgress(i + 1, theory.relations.length);
    return {
      relation,
      verdict: relation.kind === 'definition' ? ofCode(relation, verdict, functions) : verdict,
    };
  });
  const claims = sources.flatMap(claimsOf).map((claim) => checkClaim(claim, theory, cache));
  cache.save();
  return { theory, claims, relations, functions };
}

function checkClaim(claim: Claim, { definitions }: Theory, cache: Cache): CheckedClaim {
  const known = definitions[claim.model];
  const untruth: typeof untruthOf = (said) => {
    const { when, otherwiseWhen, with: inputs } = said;
    return cache.get(['claim', when, otherwiseWhen, inputs, [...known.trees]], () => ({
      untruth: untruthOf(said, known),
    })).untruth;
  };
  return { claim, wrong: wrongOf(claim, known, untruth) };
}

/** Whether a relation holds, known from another language where its line names its reason in other words. */
const knownIn =
  (cache: Cache): typeof checkRelation =>
  (says, given, definitions, seed) =>
    cache.get(['holds', seed, says, given, computedFor([says, ...given], definitions)], () =>
      checkRelation(says, given, definitions, seed),
    );

/** All that a verdict depends on, beside the checker itself. */
function restsOn(relation: Relation, theory: Theory): unknown {
  const { definitions, rejected } = theory;
  const { id, formula, reading } = relation;
  const error = reading.kind === 'misread' ? reading.error : rejected.get(id);
  const base = [seedOf(relation), formula.wiring, formula.unchecked ?? null];
  if (error || reading.kind === 'misread') return [...base, error?.rule, error?.message, error?.at];
  const known = definitions[formula.wiring];
  const computed = computedFor([reading.says, ...reading.given], known);
  const reason = reading.link.reason && [
    reading.link.reason,
    reading.from,
    basisOf(relation, theory),
    [...known.trees],
  ];
  return [...base, reading.says, reading.from, reading.given, computed, reason ?? null];
}

/** What conditions rest on, each with its printed definition. */
function computedFor(conditions: readonly Condition[], { trees }: Definitions) {
  const sides = conditions.flatMap(({ left, right }) => [left, right]);
  return needsOf(sides, { trees }).computed.map((name) => [name, trees.get(name)]);
}

/** A definition is true as it stands; what can be wrong is the code that claims to compute it. */
function ofCode(
  { formula, reading }: Relation,
  itself: Verdict,
  functions: readonly FunctionVerdict[],
): Verdict {
  if (itself.kind !== 'holds' || reading.kind === 'misread' || reading.says.left.kind !== 'variable')
    return itself;
  const { name } = reading.says.left;
  const computing = functions.filter(
    ({ quantity, wiring }) => quantity === name && wiring === formula.wiring,
  );
  return computing[0]?.verdict ?? itself;
}
