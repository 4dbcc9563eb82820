import { networkOf, wiringsOf, type NetworkName, type Quantity } from '../model/networks/index.ts';
import { isInput } from '../model/state.ts';
import { isQuantity } from '../notation/symbols.ts';
import { Misread } from '../notation/latex/misread.ts';
import { withoutDetours } from './detours.ts';
import { variablesIn, type Tree } from './tree.ts';

/** A printed equation that introduces a quantity. */
export interface Definition {
  readonly quantity: Quantity;
  readonly tree: Tree;
  /** The network its equation names. */
  readonly wiring: NetworkName | undefined;
  /** The network of its chapter. */
  readonly home: NetworkName;
  /** The relation that prints it. */
  readonly id: string;
  /** How it is printed: what a cached verdict rests on. */
  readonly latex: string;
}

/** The meaning of every quantity in one wiring: the axioms of the book. */
export interface Definitions {
  readonly wiring: NetworkName;
  readonly printed: ReadonlyMap<string, Definition>;
  /** What a quantity is computed from, on any path, itself included. */
  readonly reach: ReadonlyMap<string, ReadonlySet<string>>;
  /** Each definition's tree; every derivative in it leads to what it differentiates by. */
  readonly trees: ReadonlyMap<string, Tree>;
}

export interface Rejection {
  readonly id: string;
  readonly error: Misread;
}

/** The axioms of a wiring, and the definitions that can't be among them: second ones, and cycles. */
export function definitionsOf(
  wiring: NetworkName,
  all: readonly Definition[],
): { definitions: Definitions; rejected: Rejection[] } {
  const { chosen, rejected } = choose(wiring, all);
  const reach = new Map<string, ReadonlySet<string>>();
  const trees = new Map<string, Tree>();
  const path: string[] = [];

  const visit = (name: string): void => {
    const definition = chosen.get(name);
    if (!definition || reach.has(name)) return;
    if (path.includes(name)) throw cycle(path.slice(path.indexOf(name)), name);
    path.push(name);
    const mentioned = variablesIn(definition.tree);
    mentioned.forEach(visit);
    path.pop();
    reach.set(
      name,
      new Set([name, ...[...mentioned].flatMap((other) => [other, ...(reach.get(other) ?? [])])]),
    );
    trees.set(name, withoutDetours(definition.tree, { trees, reach }));
  };

  for (const [name, { id }] of [...chosen]) {
    try {
      visit(name);
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      rejected.push({ id, error });
      path.length = 0;
      chosen.delete(name);
    }
  }
  return { definitions: { wiring, printed: chosen, reach, trees }, rejected };
}

function choose(wiring: NetworkName, all: readonly Definition[]) {
  const chosen = new Map<string, Definition>();
  const rejected: Rejection[] = [];
  for (const definition of all) {
    const claim = claimOf(definition, wiring);
    if (claim === undefined) continue;
    const before = chosen.get(definition.quantity);
    const earlier = before && claimOf(before, wiring);
    if (earlier === undefined || claim > earlier) chosen.set(definition.quantity, definition);
    else if (before && claim === earlier && claim !== claims.shared)
      rejected.push({ id: definition.id, error: second(definition, before) });
  }
  return { chosen, rejected };
}

/** How near a definition is to a network; of two the nearer one holds. */
const claims = { shared: 1, rewired: 2, own: 3 } as const;

/**
 * A definition that names a network holds there. One that names none holds in all wirings of its chapter's network,
 * and in others for a quantity that they compute from the very same entry.
 */
function claimOf({ wiring: named, home, quantity }: Definition, wiring: NetworkName): number | undefined {
  if (named !== undefined) return named === wiring ? claims.own : undefined;
  if (wiringsOf(wiring).includes(home)) return claims.rewired;
  const entryIn = (name: NetworkName) => networkOf(name).quantities[quantity];
  return entryIn(wiring) && entryIn(wiring) === entryIn(home) ? claims.shared : undefined;
}

const second = ({ quantity }: Definition, before: Definition): Misread =>
  new Misread('second-definition', 0, `${quantity} is already defined by “${before.id}”`);

const cycle = (path: readonly string[], name: string): Misread =>
  new Misread('cycle', 0, `the definitions go in a circle: ${[...path, name].join(' → ')}`);

/** A quantity that a tree rests on and that nothing defines in this wiring. */
export function undefinedIn(tree: Tree, { reach, trees }: Definitions): Quantity | undefined {
  const rests = [...variablesIn(tree)].flatMap((name) => [name, ...(reach.get(name) ?? [])]);
  return rests.find((name): name is Quantity => isQuantity(name) && !isInput(name) && !trees.has(name));
}

/** What must be known to evaluate the trees: the variables to be drawn, then quantities in order. */
export function needsOf(
  outputs: readonly Tree[],
  { trees }: Pick<Definitions, 'trees'>,
): { drawn: string[]; computed: string[] } {
  const seen = new Set<string>();
  const drawn: string[] = [];
  const computed: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const tree = trees.get(name);
    if (tree) variablesIn(tree).forEach(visit);
    (tree ? computed : drawn).push(name);
  };
  for (const output of outputs) variablesIn(output).forEach(visit);
  return { drawn, computed };
}
