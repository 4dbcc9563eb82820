import type { Definitions } from '../definitions.ts';
import { binary, derivative, variable, type Tree } from '../tree.ts';
import type { Step } from './moves.ts';

/** A path through the quantities that one depends on another by: CE, ẑ, f. */
type Path = readonly string[];

/** Whether both sides go from the same quantity to the same other one: along derivatives, each once, on other ways. */
export function isChain({ from, right }: Step): boolean {
  const [before, after] = [pathsOf(from), pathsOf(right)];
  if (!before || !after || same(before, after)) return false;
  const ends = [...before, ...after].map((path) => `${path[0] ?? ''} ${path.at(-1) ?? ''}`);
  return (
    new Set(ends).size === 1 &&
    [before, after].every((paths) => new Set(paths.map(String)).size === paths.length)
  );
}

const same = (a: readonly Path[], b: readonly Path[]): boolean =>
  a.map(String).sort().join() === b.map(String).sort().join();

/** The paths of a sum of products of derivatives; undefined for anything else. */
function pathsOf(tree: Tree): Path[] | undefined {
  if (tree.kind === 'binary' && tree.op === 'add') {
    const [left, right] = [pathsOf(tree.left), pathsOf(tree.right)];
    return left && right && [...left, ...right];
  }
  const path = pathThrough(factorsOf(tree));
  return path && [path];
}

const factorsOf = (tree: Tree): Tree[] =>
  tree.kind === 'binary' && tree.op === 'multiply'
    ? [...factorsOf(tree.left), ...factorsOf(tree.right)]
    : [tree];

/** The path that derivatives make in some order: each begins where another ends, and all are used. */
function pathThrough(factors: readonly Tree[]): Path | undefined {
  const edges = factors.flatMap((factor) =>
    factor.kind === 'derivative' && factor.of.kind === 'variable'
      ? [[factor.of.name, factor.by] as const]
      : [],
  );
  if (edges.length < factors.length) return undefined;
  const ends = edges.map(([, by]) => by);
  const [start, ...others] = edges.filter(([of]) => !ends.includes(of));
  if (!start || others.length > 0) return undefined;
  const path: string[] = [...start];
  for (;;) {
    const next = edges.find(([of]) => of === path.at(-1));
    if (!next) return path.length === edges.length + 1 ? path : undefined;
    path.push(next[1]);
  }
}

/** Where a chain may go on from in a step to a product: the products of derivatives that its first one may be taken apart into. */
export function chainsFrom({ from, right }: Step, { reach }: Pick<Definitions, 'reach'>): Tree[] {
  if (from.kind !== 'derivative' || from.of.kind !== 'variable' || right.kind !== 'binary') return [];
  const { by } = from;
  const leads = (name: string): boolean => name !== by && (reach.get(name)?.has(by) ?? false);
  const productsFrom = (name: string): Tree[] => [
    derivative(variable(name), by),
    ...[...(reach.get(name) ?? [])]
      .filter((next) => next !== name && leads(next))
      .flatMap((next) =>
        productsFrom(next).map((rest) => binary('multiply', derivative(variable(name), next), rest)),
      ),
  ];
  return right.op === 'multiply' ? productsFrom(from.of.name).slice(1) : [];
}
