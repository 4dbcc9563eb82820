import type { Definitions } from '../definitions.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { agreeFreely } from '../free.ts';
import { partsOf, type Tree, type Unary } from '../tree.ts';
import { worked } from './calculus.ts';
import type { Move, Step, Way } from './moves.ts';
import { chainsFrom, isChain } from './paths.ts';
import { combinationsOf, withPut } from './put.ts';
import { goesThatWay } from './shape.ts';

type Known = Pick<Definitions, 'reach' | 'printed'>;
type Kind<K extends Move['kind']> = Extract<Move, { kind: K }>;

/**
 * What of a step its reason gets wrong; undefined where what is named is what was done. A derivation that starts at a
 * quantity, or at the derivative of one, may go on from the quantity's definition without a word.
 */
export function faultOf(step: Step, moves: readonly Move[], known: Known): string | undefined {
  const fault = faultIn(step, moves, known);
  if (fault === undefined) return undefined;
  const started = startOf(step, known);
  if (started && faultIn(started, moves, known) === undefined) return undefined;
  return goesOn(moves) && chainGoesOn(step, moves, known) ? undefined : fault;
}

/** Whether a reason names a chain and what is put in, or done, after it. */
export const goesOn = (moves: readonly Move[]): boolean =>
  moves.length > 1 && moves.some(({ kind }) => kind === 'chain');

/** Whether some product of derivatives becomes the right side by what is named beside the chain. */
function chainGoesOn(step: Step, moves: readonly Move[], known: Known): boolean {
  const others: readonly Move[] = [...moves.filter(({ kind }) => kind !== 'chain'), { kind: 'calculus' }];
  return chainsFrom(step, known).some((from) => faultIn({ ...step, from }, others, known) === undefined);
}

/** The step from what its quantity is defined as, where that leaves something to do. */
function startOf({ from, right }: Step, { printed }: Known): Step | undefined {
  const of = from.kind === 'derivative' ? from.of : from;
  const definition = of.kind === 'variable' && isQuantity(of.name) ? printed.get(of.name)?.tree : undefined;
  const start = definition && (from.kind === 'derivative' ? { ...from, of: definition } : definition);
  return start && JSON.stringify(start) !== JSON.stringify(right) ? { from: start, right } : undefined;
}

function faultIn(step: Step, moves: readonly Move[], known: Known): string | undefined {
  const [first] = moves;
  if (moves.length === 1 && first?.kind === 'chain' && isChain(step)) return undefined;
  const of = <K extends Move['kind']>(kind: K) => moves.filter((move): move is Kind<K> => move.kind === kind);
  const puts = of('put');
  const calculus = [...of('calculus'), ...of('chain')];
  const functions = of('functions').flatMap((move) => move.of);
  const follows = (ways: readonly Way[], takes: boolean, opaque: readonly Unary[]): boolean => {
    const put = withPut(step, ways.flat());
    const sides = takes ? [worked(put.from, known), worked(put.right, known)] : [put.from, put.right];
    return agreeFreely(sides[0] as Tree, sides[1] as Tree, opaque);
  };
  const takes = calculus.length > 0;
  const closed: readonly Unary[] = functions.length === 0 ? ['ln', 'sigmoid'] : [];
  const mayOpen = puts.length > 0 ? [] : closed;
  const right = combinationsOf(puts.map(({ ways }) => ways)).filter((ways) => follows(ways, takes, mayOpen));
  if (right.length === 0) return 'that alone does not lead to this line';
  const faults = right.map((ways) => {
    // What is known of functions counts only where the line needs it.
    const opaque = follows(ways, takes, closed) ? closed : mayOpen;
    return (
      unusedPut(puts, ways, (others) => follows(others, takes, opaque)) ??
      (takes && follows(ways, false, []) ? 'no derivative is taken here' : undefined) ??
      (functions.length > 0 && follows(ways, takes, functions) ? 'that is not used here' : undefined)
    );
  });
  return faults.includes(undefined) ? wayFault(step, moves) : faults[0];
}

function unusedPut(
  puts: readonly Kind<'put'>[],
  ways: readonly Way[],
  holds: (ways: readonly Way[]) => boolean,
): string | undefined {
  const unused = puts.find((_, i) => holds(ways.filter((__, n) => n !== i)));
  return unused && `the line follows without ${unused.said}`;
}

/** Words that name a rule or a way are to be of the rule and the way that were taken. */
function wayFault(step: Step, moves: readonly Move[]): string | undefined {
  for (const move of moves) {
    if (move.kind === 'chain' && !takesInner(step)) return 'this is no chain of derivatives';
    if (
      move.kind === 'calculus' &&
      move.of &&
      ![step.from, step.right].some((side) => differentiates(side, move.of ?? []))
    )
      return 'nothing of that kind is differentiated here';
    if (
      move.kind === 'functions' &&
      move.built &&
      ![step.from, step.right].some((side) => applies(side, move))
    )
      return 'nothing of that kind stands here';
    if (
      move.kind === 'algebra' &&
      move.cancels?.some((name) => timesIn(step.right, name) >= timesIn(step.from, name))
    )
      return 'it stands here as often as before';
    if (move.kind === 'algebra' && move.shape && moves.length === 1 && !goesThatWay(move.shape, step))
      return 'the line is rewritten in another way';
  }
  return undefined;
}

/** Whether a function of more than a symbol is differentiated, as in ∂/∂ẑ ln(1 − ẑ). */
const takesInner = ({ from, right }: Step): boolean =>
  [from, right].flatMap(derivativesIn).some(({ of }) => [of, ...allPartsOf(of)].some(isComposed));

const isComposed = (tree: Tree): boolean =>
  (tree.kind === 'unary' && tree.op !== 'negate' && partsOf(tree.of).length > 0) ||
  (tree.kind === 'binary' &&
    /^(power|divide)$/.test(tree.op) &&
    partsOf(tree).some((part) => partsOf(part).length > 0));

const allPartsOf = (tree: Tree): Tree[] => partsOf(tree).flatMap((part) => [part, ...allPartsOf(part)]);

const derivativesIn = (tree: Tree): (Tree & { kind: 'derivative' })[] =>
  tree.kind === 'derivative' ? [tree] : partsOf(tree).flatMap(derivativesIn);

const differentiates = (tree: Tree, ops: readonly string[]): boolean =>
  derivativesIn(tree).some(({ of }) => isBuiltBy(of, ops));

const isBuiltBy = (tree: Tree, ops: readonly string[]): boolean =>
  ('op' in tree && ops.includes(tree.op)) || partsOf(tree).some((part) => isBuiltBy(part, ops));

/** Whether a function is taken of something that is built so: the logarithm of a product. */
const applies = (tree: Tree, move: Kind<'functions'>): boolean =>
  (tree.kind === 'unary' && move.of.includes(tree.op) && 'op' in tree.of && tree.of.op === move.built) ||
  partsOf(tree).some((part) => applies(part, move));

const timesIn = (tree: Tree, name: string): number =>
  Number(tree.kind === 'variable' && tree.name === name) +
  partsOf(tree).reduce((sum, part) => sum + timesIn(part, name), 0);
