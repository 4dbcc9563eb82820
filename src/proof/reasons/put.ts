import { isQuantity } from '../../notation/symbols.ts';
import { agreeFreely } from '../free.ts';
import { renamed, sampledIn } from '../tensor/sampled.ts';
import { binary, mapParts, number, partsOf, type Condition, type Tree } from '../tree.ts';
import type { Step, Way } from './moves.ts';

/** What may be put for what. */
interface Swap {
  readonly what: Tree;
  readonly by: Tree;
}

/** A step in which the relations have been used up: each lets one thing be written by others. */
export function withPut(step: Step, relations: readonly Condition[]): Step {
  const pending = relations.flatMap((relation) => instancesOf(relation, step));
  const swaps: Swap[] = [];
  for (const relation of [...pending].sort((a, b) => depth(b.left) - depth(a.left))) {
    const known = { left: replaceAll(relation.left, swaps), right: replaceAll(relation.right, swaps) };
    const swap = swapOf(known, { from: replaceAll(step.from, swaps), right: replaceAll(step.right, swaps) });
    if (swap) swaps.push(swap);
  }
  return { from: replaceAll(step.from, swaps), right: replaceAll(step.right, swaps) };
}

type Sides = Pick<Condition, 'left' | 'right'>;

/** What is larger is replaced first: a derivative of a quantity before the quantity. */
const depth = (tree: Tree): number => 1 + Math.max(0, ...partsOf(tree).map(depth));

/** A quantity, or a side that the step has just so, is replaced; else what the relation is linear in is solved for. */
function swapOf({ left, right }: Sides, step: Step): Swap | undefined {
  if (same(left, right)) return undefined;
  if (isAtom(left)) return { what: left, by: right };
  if (isAtom(right)) return { what: right, by: left };
  if (has(step, left)) return { what: left, by: right };
  if (has(step, right)) return { what: right, by: left };
  for (const what of atomsIn(left)) {
    const by = solvedFor(what, { left, right });
    if (by) return { what, by };
  }
  return undefined;
}

const same = (a: Tree, b: Tree): boolean => JSON.stringify(a) === JSON.stringify(b);

const isAtom = ({ kind }: Tree): boolean => kind === 'variable' || kind === 'derivative';

const contains = (tree: Tree, part: Tree): boolean =>
  same(tree, part) || partsOf(tree).some((each) => contains(each, part));

const has = ({ from, right }: Step, part: Tree): boolean => contains(from, part) || contains(right, part);

const atomsIn = (tree: Tree): Tree[] => (isAtom(tree) ? [tree] : partsOf(tree).flatMap(atomsIn));

/** What an atom is, where both sides together are linear in it. */
function solvedFor(atom: Tree, { left, right }: Sides): Tree | undefined {
  const at = (value: number): Tree =>
    replace(binary('subtract', left, right), { what: atom, by: number(value) });
  const slope = binary('subtract', at(1), at(0));
  const isLinear = agreeFreely(binary('subtract', at(2), at(1)), slope) && !agreeFreely(slope, number(0));
  return isLinear ? binary('divide', at(0), binary('subtract', number(0), slope)) : undefined;
}

const replaceAll = (tree: Tree, swaps: readonly Swap[]): Tree => swaps.reduce(replace, tree);

function replace(tree: Tree, swap: Swap): Tree {
  if (same(tree, swap.what)) return swap.by;
  return mapParts(tree, (part) => replace(part, swap));
}

/** What holds of a quantity holds of each sample's that a step speaks of: CE, and CE⁽¹⁾, CE⁽²⁾, … */
export function ofSamples({ left, sign, right }: Condition, { from, right: to }: Step): Condition[] {
  const sampled = [from, to].flatMap(namesIn).flatMap((name) => sampledIn(name) ?? []);
  const own = new Set(sampled.map(({ quantity }): string => quantity));
  if (![left, right].flatMap(namesIn).some((name) => own.has(name))) return [];
  const marks = [...new Set(sampled.map(({ mark }) => mark))];
  return marks.map((mark) => {
    const rename = (name: string): string => (own.has(name) ? name + mark : name);
    return { left: renamed(left, rename), sign, right: renamed(right, rename) };
  });
}

/** A relation as it stands; one of free letters for all that they may stand for in the step. */
function instancesOf(relation: Condition, { from, right }: Step): Condition[] {
  const letters = lettersIn(relation);
  if (letters.size === 0) return [relation];
  const parts = [from, right].flatMap(allPartsOf);
  const found = [relation.left, relation.right].flatMap((pattern) =>
    isAtom(pattern) && pattern.kind === 'variable'
      ? []
      : parts.flatMap((part) => {
          const bound = new Map<string, Tree>();
          return matches(pattern, part, letters, bound) && bound.size === letters.size ? [bound] : [];
        }),
  );
  return found.map((bound) => ({
    ...relation,
    left: bind(relation.left, bound),
    right: bind(relation.right, bound),
  }));
}

const lettersIn = ({ left, right }: Condition): Set<string> =>
  new Set([left, right].flatMap(namesIn).filter((name) => !isQuantity(name) && !sampledIn(name)));

const namesIn = (tree: Tree): string[] => [
  ...(tree.kind === 'variable' ? [tree.name] : []),
  ...(tree.kind === 'derivative' ? [tree.by] : []),
  ...partsOf(tree).flatMap(namesIn),
];

const allPartsOf = (tree: Tree): Tree[] => [tree, ...partsOf(tree).flatMap(allPartsOf)];

/** Whether a tree is a pattern with something for each letter; `bound` keeps what. */
function matches(pattern: Tree, tree: Tree, letters: ReadonlySet<string>, bound: Map<string, Tree>): boolean {
  if (pattern.kind === 'variable' && letters.has(pattern.name)) return binds(pattern.name, tree, bound);
  if (pattern.kind !== tree.kind || operationOf(pattern) !== operationOf(tree)) return false;
  if (pattern.kind === 'derivative' && tree.kind === 'derivative') {
    const by: Tree = { kind: 'variable', name: tree.by };
    const isSameBy = letters.has(pattern.by) ? binds(pattern.by, by, bound) : pattern.by === tree.by;
    if (!isSameBy) return false;
  }
  const [parts, others] = [partsOf(pattern), partsOf(tree)];
  return (
    parts.length === others.length &&
    parts.every((part, i) => matches(part, others[i] as Tree, letters, bound))
  );
}

function binds(letter: string, tree: Tree, bound: Map<string, Tree>): boolean {
  const before = bound.get(letter);
  if (before) return same(before, tree);
  bound.set(letter, tree);
  return true;
}

/** What a node is beside its parts. */
function operationOf(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return tree.literal;
    case 'variable':
      return tree.name;
    case 'unary':
    case 'binary':
      return tree.op;
    case 'cases':
    case 'derivative':
      return tree.kind;
  }
}

function bind(tree: Tree, bound: ReadonlyMap<string, Tree>): Tree {
  if (tree.kind === 'variable') return bound.get(tree.name) ?? tree;
  const inner = mapParts(tree, (part) => bind(part, bound));
  const by = inner.kind === 'derivative' ? bound.get(inner.by) : undefined;
  return inner.kind === 'derivative' && by?.kind === 'variable' ? { ...inner, by: by.name } : inner;
}

/** All that is put in, in each of the ways that it may be meant. */
export const combinationsOf = (puts: readonly (readonly Way[])[]): Way[][] =>
  puts.reduce<Way[][]>((all, ways) => all.flatMap((chosen) => ways.map((way) => [...chosen, way])), [[]]);
