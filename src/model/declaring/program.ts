import type { Formula } from './entry.ts';
import { formulasOf, namesOf, type Network } from './network.ts';

/** The values of all quantities, each in its place; inputs in front. */
export type Frame = Float64Array;
type Step = (frame: Frame) => void;

/** A network made ready to run: every quantity after those that it is computed from. */
export interface Program {
  /** Every quantity of the network, in the order of its declaration. */
  readonly names: readonly string[];
  /** Where each of the names stands in a frame. */
  readonly places: readonly number[];
  readonly placeOf: (name: string) => number;
  /** Whether a quantity is computed from another, on any path; each is from itself. */
  readonly reaches: (name: string, from: string) => boolean;
  readonly newFrame: () => Frame;
  /** Computes all quantities from the inputs in a frame. */
  readonly run: Step;
  /** Computes only what these quantities need. */
  readonly toward: (outputs: readonly string[]) => Step;
  /** Computes only what these inputs move and these quantities need; all else in the frame is left as it is. */
  readonly after: (inputs: readonly string[], outputs: readonly string[]) => Step;
}

/** The program of a network. */
export function programOf(network: Network): Program {
  const formulas = formulasOf(network);
  const order = inOrder(network, formulas);
  const places = new Map([...Object.keys(network.inputs), ...order].map((name, i) => [name, i]));
  const placeOf = (name: string): number => places.get(name) ?? -1;
  const steps = new Map(
    order.map((name) => [name, stepOf(placeOf(name), formulas.get(name) as Formula, placeOf)]),
  );
  const stepAt = (name: string): Step => steps.get(name) as Step;
  const reach = reachOf(order, formulas);
  const reaches = (name: string, from: string): boolean =>
    name === from || (reach.get(name)?.has(from) ?? false);
  const names = namesOf(network);
  return {
    names,
    places: names.map(placeOf),
    placeOf,
    reaches,
    newFrame: () => new Float64Array(places.size),
    run: inTurn([...steps.values()]),
    toward: (outputs) =>
      inTurn(order.filter((name) => outputs.some((output) => reaches(output, name))).map(stepAt)),
    after: (inputs, outputs) =>
      inTurn(
        order
          .filter(
            (name) =>
              inputs.some((input) => reaches(name, input)) && outputs.some((output) => reaches(output, name)),
          )
          .map(stepAt),
      ),
  };
}

/** What each quantity is computed from, on any path. */
function reachOf(order: readonly string[], formulas: ReadonlyMap<string, Formula>) {
  const reach = new Map<string, ReadonlySet<string>>();
  for (const name of order) {
    const parents = formulas.get(name)?.from ?? [];
    reach.set(name, new Set(parents.flatMap((parent) => [parent, ...(reach.get(parent) ?? [])])));
  }
  return reach;
}

function inTurn(steps: readonly Step[]): Step {
  return (frame) => {
    for (const step of steps) step(frame);
  };
}

/** Every quantity after those that it is computed from. The network is one that `faultOf` finds no fault with. */
function inOrder({ inputs }: Network, formulas: ReadonlyMap<string, Formula>): string[] {
  const order = new Set<string>();
  const visit = (name: string): void => {
    if (order.has(name) || name in inputs) return;
    formulas.get(name)?.from.forEach(visit);
    order.add(name);
  };
  for (const name of formulas.keys()) visit(name);
  return [...order];
}

/** One assignment. Most functions take up to four numbers, and ignore one that is not theirs; a spread call is slow. */
function stepOf(to: number, { compute, from }: Formula, placeOf: (name: string) => number): Step {
  const places = from.map(placeOf);
  const [a = 0, b = 0, c = 0, d = 0] = places;
  const at = (frame: Frame, place: number): number => frame[place] as number;
  if (places.length > 4)
    return (frame) => void (frame[to] = compute(...places.map((place) => at(frame, place))));
  return (frame) => void (frame[to] = compute(at(frame, a), at(frame, b), at(frame, c), at(frame, d)));
}
