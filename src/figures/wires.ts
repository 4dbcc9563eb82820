import { followedBy } from '../model/descent.ts';
import type { Entry } from '../model/declaring/entry.ts';
import { parentsOf } from '../model/declaring/network.ts';
import { networkOf, type NetworkName, type Quantity } from '../model/networks/index.ts';
import { inputEntries, inputsOf, isInput } from '../model/state.ts';

/** A unit: the sum that it forms, and what it passes on. */
interface Unit {
  readonly sum: Quantity;
  readonly out: Quantity;
}

/** What leads from a node to a sum: with a weight that multiplies, or, without one, as it is. */
export interface Wire {
  /** An input, the unit whose sum this is, or a weight that is added. */
  readonly from: Quantity;
  readonly to: Quantity;
  readonly weight: Quantity | undefined;
}

/** A network as units, and wires between them. */
export interface Wired {
  readonly data: readonly Quantity[];
  readonly weights: readonly Quantity[];
  readonly units: readonly Unit[];
  readonly wires: readonly Wire[];
  /** Weights that no sum is made of. */
  readonly unused: readonly Quantity[];
}

export const isWeight = (name: string): boolean => isInput(name) && inputEntries[name].role === 'weight';

/** Read off the graph: a sum's slope in a weight is the node that the weight multiplies, or a constant. */
export function wiredAs(name: NetworkName): Wired {
  const { quantities } = networkOf(name);
  const parents = parentsOf(networkOf(name));
  const leading = leadingTo(followedBy(name).loss, parents);
  const sums = Object.entries<Entry>(quantities).filter(
    ([sum, { slopes }]) => slopes && leading.has(sum) && (parents.get(sum) ?? []).some(isWeight),
  );
  const units = sums.map(([sum]): Unit => {
    const out = [...leading].find((other) => String(parents.get(other)) === sum);
    return { sum: sum as Quantity, out: (out ?? sum) as Quantity };
  });
  const wires = sums.flatMap(([sum, { slopes = {} }]) =>
    (parents.get(sum) ?? []).flatMap((parent, _, all): Wire[] => {
      if (isWeight(parent) && slopes[parent]?.from.length !== 0) return [];
      const from = units.find(({ out }) => out === parent)?.sum ?? parent;
      const weight = all.find((other) => isWeight(other) && slopes[other]?.from[0] === parent);
      return [{ from: from as Quantity, to: sum as Quantity, weight: weight as Quantity | undefined }];
    }),
  );
  const inRole = (role: string): Quantity[] =>
    inputsOf(name).filter((input) => inputEntries[input].role === role);
  const weights = inRole('weight');
  const used = new Set(sums.flatMap(([sum]) => parents.get(sum) ?? []));
  return {
    data: inRole('data'),
    weights,
    units,
    wires,
    unused: weights.filter((weight) => !used.has(weight)),
  };
}

/** What a weight multiplies: an input, or what a unit passes on. */
export function multipliedBy(weight: Quantity, name: NetworkName): Quantity {
  const { units, wires } = wiredAs(name);
  const from = wires.find((wire) => wire.weight === weight)?.from ?? weight;
  return units.find(({ sum }) => sum === from)?.out ?? from;
}

/** What a quantity is made of, on any path, and itself, in the order of the declaration. */
export function leadingTo(
  quantity: string,
  parents: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    found.add(name);
    for (const parent of parents.get(name) ?? []) if (!found.has(parent)) visit(parent);
  };
  visit(quantity);
  return new Set([...parents.keys()].filter((name) => found.has(name)));
}
