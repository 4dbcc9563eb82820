import type { Entries, Formula } from './entry.ts';
import type { Inputs } from './input.ts';

/** Which quantities there are and how each is computed. Data: everything else follows from it. */
export interface Network {
  readonly inputs: Inputs;
  readonly quantities: Entries;
  /** The quantity whose derivatives are walked backward over the graph, and the weights and nodes that they are in. */
  readonly gradient: { readonly of: string; readonly in: readonly string[] };
  /** The weight that its chapters follow, and the factors of its derivative. */
  readonly path: Path;
  /** The weights that an update moves, all at once, and what each becomes. */
  readonly moves: Readonly<Record<string, string>>;
  /** The network of which this one is another wiring. */
  readonly rewires?: string;
  /** What it can be trained on: values of its data and its label, a row each. */
  readonly samples?: readonly Sample[];
}

/** One row of a table to train on, by the names of inputs. */
type Sample = Readonly<Record<string, number>>;

interface Path {
  readonly weight: string;
  readonly factors: readonly string[];
}

type SlopesOf<Table extends Entries> = {
  [Y in keyof Table & string]: Table[Y] extends { readonly slopes: infer Slopes }
    ? `d${Y}_d${keyof Slopes & string}`
    : never;
}[keyof Table & string];

/** The names of all inputs of some networks. */
export type InputOf<N extends Network> = N extends Network ? keyof N['inputs'] & string : never;

/** The names of all quantities that at least one of some networks has. */
export type QuantityOf<N extends Network> = N extends Network
  ? | InputOf<N>
    | (keyof N['quantities'] & string)
    | SlopesOf<N['quantities']>
    | `d${N['gradient']['of']}_d${N['gradient']['in'][number]}`
  : never;

/** A network as it is declared, so that its names are known to the compiler. */
export const network = <const N extends Network>(declared: N): N => declared;

export const derivative = (y: string, x: string): string => `d${y}_d${x}`;

/** What each quantity is made of, as its definition is printed: the arrows of the computation graph. */
export const parentsOf = ({ quantities }: Network): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(quantities).map(([name, { value, madeOf }]) => [name, madeOf ?? value.from]));

/** Every quantity that has an entry or is the derivative of one in what it is made of. */
function declared({ quantities }: Network): Map<string, Formula> {
  const values = Object.entries(quantities).map(([name, { value }]) => [name, value] as const);
  const slopes = Object.entries(quantities).flatMap(([y, { slopes: of = {} }]) =>
    Object.entries(of).map(([x, slope]) => [derivative(y, x), slope] as const),
  );
  return new Map([...values, ...slopes]);
}

/** How much is felt behind, and how much of that is passed on. */
const product = (felt: number, slope: number): number => felt * slope;

/** The same over several paths: two factors each. */
const sumOfProducts = (...factors: number[]): number =>
  factors.reduce((sum, factor, i) => (i % 2 ? sum + factor * (factors[i - 1] as number) : sum), 0);

/**
 * The formulas of all quantities: those declared, and the derivatives that are walked backward over the graph, as an
 * autodiff does. ∂CE/∂x is the sum, over every y made of x, of ∂CE/∂y · ∂y/∂x; one with an entry of its own is taken
 * as it is.
 */
export function formulasOf(network: Network): ReadonlyMap<string, Formula> {
  const formulas = declared(network);
  const { of, in: weights } = network.gradient;
  const walk = (x: string): string => {
    const name = derivative(of, x);
    if (formulas.has(name)) return name;
    const from = Object.entries(network.quantities).flatMap(([y, { slopes = {} }]) =>
      x in slopes ? [walk(y), derivative(y, x)] : [],
    );
    formulas.set(name, { compute: from.length > 2 ? sumOfProducts : product, from });
    return name;
  };
  weights.forEach(walk);
  return formulas;
}

/** The names that a trace has: inputs, entries, their slopes, the gradient; not what the walk passes on its way. */
export const namesOf = (network: Network): readonly string[] => [
  ...new Set([
    ...Object.keys(network.inputs),
    ...declared(network).keys(),
    ...network.gradient.in.map((weight) => derivative(network.gradient.of, weight)),
  ]),
];
