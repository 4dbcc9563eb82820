import type { Quantity } from '../../model/networks/index.ts';
import { inputEntries, isInput } from '../../model/state.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { mapParts, type Tree } from '../tree.ts';
import { raised } from './shapes.ts';

/** The name under which a chapter’s shapes say how many samples each quantity has: `quantities: { samples: 4 }`. */
export const ofQuantities = 'quantities';

/** CE⁽²⁾: a quantity of the second sample. */
export const sampledName = (quantity: Quantity, sample: number): string => quantity + raised(sample);

/** The quantity and the mark of a name such as CE⁽²⁾. */
export function sampledIn(name: string): { readonly quantity: Quantity; readonly mark: string } | undefined {
  const [, quantity = '', mark = ''] = /^(\w+)(⁽[⁰¹²³⁴-⁹]+⁾)$/.exec(name) ?? [];
  return isQuantity(quantity) ? { quantity, mark } : undefined;
}

/** A tree with other names in it, also in what it differentiates by. */
export function renamed(tree: Tree, rename: (name: string) => string): Tree {
  if (tree.kind === 'variable') return { ...tree, name: rename(tree.name) };
  const inner = mapParts(tree, (part) => renamed(part, rename));
  return inner.kind === 'derivative' ? { ...inner, by: rename(inner.by) } : inner;
}

interface Known {
  readonly trees: ReadonlyMap<string, Tree>;
  readonly reach: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The same definitions, those of a sample’s quantities among them: all that rests on data is the sample’s own. */
export function withSamples<D extends Known>(definitions: D): D {
  const { trees, reach } = definitions;
  const own = (name: string, mark: string): string => (isOfSample(name, reach) ? name + mark : name);
  return {
    ...definitions,
    trees: new Extended(trees, (name) => {
      const sampled = sampledIn(name);
      const tree = sampled && trees.get(sampled.quantity);
      return tree && renamed(tree, (each) => own(each, sampled.mark));
    }),
    reach: new Extended(reach, (name) => {
      const sampled = sampledIn(name);
      const names = sampled && reach.get(sampled.quantity);
      return names && new Set([...names].map((each) => own(each, sampled.mark)));
    }),
  };
}

/** Whether a quantity is a sample’s own: an input or a label, or what is computed from one. */
function isOfSample(name: string, reach: Known['reach']): boolean {
  const isData = (each: string): boolean => isInput(each) && /^(data|label)$/.test(inputEntries[each].role);
  return isData(name) || [...(reach.get(name) ?? [])].some(isData);
}

/** A map that makes what it does not have, once. */
class Extended<Value> extends Map<string, Value> {
  readonly #make: (name: string) => Value | undefined;

  constructor(known: ReadonlyMap<string, Value>, make: (name: string) => Value | undefined) {
    super(known);
    this.#make = make;
  }

  override get(name: string): Value | undefined {
    const known = super.get(name);
    if (known !== undefined) return known;
    const made = this.#make(name);
    if (made !== undefined) this.set(name, made);
    return made;
  }

  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}
